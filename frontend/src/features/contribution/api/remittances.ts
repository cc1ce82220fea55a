import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  ChartOfAccounts,
  NewRemittance,
  NewRemittancePayment,
  Remittance,
  RemittanceAccount,
  RemittanceBranch,
  RemittanceCounts,
  RemittanceDecision,
  RemittanceDetails,
  RemittanceDirection,
  RemittanceMonth,
  RemittanceOverview,
  RemittanceState,
  RemittanceStateFilter,
  RemittanceStatus,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type Earmark = NonNullable<NewRemittance['lines'][number]['earmark']>

export type {
  ChartOfAccounts,
  Remittance,
  RemittanceAccount,
  RemittanceBranch,
  RemittanceCounts,
  RemittanceDetails,
  RemittanceMonth,
  RemittanceOverview,
  RemittanceState,
  RemittanceStateFilter,
  RemittanceStatus,
}

interface RemittanceFilter {
  unionId?: string | undefined
  direction?: RemittanceDirection | undefined
  status?: RemittanceStatus | undefined
}

interface AccountFilter {
  unionId?: string | undefined
  month?: string | undefined
  state?: RemittanceStateFilter | undefined
}

/** Money between unions, the latest first. */
export const remittancesQuery = (filter: RemittanceFilter) =>
  pagesOf(['remittances', 'list', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/remittances', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const remittanceQuery = (id: string) =>
  queryOptions({
    queryKey: ['remittances', 'one', id],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/remittances/{remittanceId}', { params: { path: { remittanceId: id } }, signal }),
      ),
  })

/** What unions owe upward, what is due first stands first. */
export const accountsQuery = (filter: AccountFilter) =>
  pagesOf(['remittances', 'accounts', filter], (cursor, signal) =>
    answer(
      http.GET('/api/v1/remittance-accounts', { params: { query: given({ ...filter, cursor }) }, signal }),
    ),
  )

/** How the unions below remit. */
export const overviewQuery = (unionId: string, month: string) =>
  queryOptions({
    queryKey: ['remittances', 'overview', unionId, month],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/remittance-overview', { params: { query: { unionId, month } }, signal })),
  })

/** Accounts and sources of money, with what each may pay for. */
export const chartQuery = queryOptions({
  queryKey: ['ledger-accounts'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/ledger-accounts', { signal })),
  staleTime: 3_600_000,
})

/** Lines of this year's budget that may pay for what is given to unions below. */
export const givingLinesQuery = (unionId: string, year: number) =>
  queryOptions({
    queryKey: ['remittances', 'lines', unionId, year],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/budget-lines', {
          params: { query: { unionId, year, purpose: 'LOWER_UNIONS' } },
          signal,
        }),
      ),
  })

function useRemittancesChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['remittances'] })
  }
}

export function useProposeRemittance() {
  return useMutation({
    mutationFn: (body: NewRemittance) =>
      answer(
        http.POST('/api/v1/remittances', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useRemittancesChanged(),
  })
}

/** Names the version that was seen, so that nobody acts on what she has not read. */
function stepOf({ id, version }: Remittance) {
  return {
    path: { remittanceId: id },
    header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
  }
}

export function useDecideRemittance(of: Remittance) {
  return useMutation({
    mutationFn: (body: RemittanceDecision) =>
      answer(http.POST('/api/v1/remittances/{remittanceId}/decisions', { params: stepOf(of), body })),
    onSettled: useRemittancesChanged(),
  })
}

export function usePayRemittance(of: Remittance) {
  return useMutation({
    mutationFn: (body: NewRemittancePayment) =>
      answer(http.POST('/api/v1/remittances/{remittanceId}/payments', { params: stepOf(of), body })),
    onSettled: useRemittancesChanged(),
  })
}

export function useConfirmRemittance(of: Remittance) {
  return useMutation({
    mutationFn: (body: { receivedOn: string }) =>
      answer(http.POST('/api/v1/remittances/{remittanceId}/confirmations', { params: stepOf(of), body })),
    onSettled: useRemittancesChanged(),
  })
}

export function useWithdrawRemittance(of: Remittance) {
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(http.POST('/api/v1/remittances/{remittanceId}/withdrawals', { params: stepOf(of), body })),
    onSettled: useRemittancesChanged(),
  })
}

export function useReturnRemittance(of: Remittance) {
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(http.POST('/api/v1/remittances/{remittanceId}/returns', { params: stepOf(of), body })),
    onSettled: useRemittancesChanged(),
  })
}

export function useRemindOfRemittances() {
  return useMutation({
    mutationFn: (body: { unionId: string; month: string }) =>
      answer(
        http.POST('/api/v1/remittance-reminders', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
  })
}
