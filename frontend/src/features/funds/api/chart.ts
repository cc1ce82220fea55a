import { queryOptions } from '@tanstack/react-query'
import type { ChartOfAccounts } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { ChartOfAccounts }

/** Accounts and sources of money, with what each may pay for. */
export const chartQuery = queryOptions({
  queryKey: ['ledger-accounts'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/ledger-accounts', { signal })),
  staleTime: 3_600_000,
})
