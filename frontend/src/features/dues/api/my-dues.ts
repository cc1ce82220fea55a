import { queryOptions } from '@tanstack/react-query'
import type { DuesObligation } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { DuesObligation }

/** What I owe and have paid in a year. */
export const myDuesQuery = (year: number) =>
  queryOptions({
    queryKey: ['my-dues', year],
    queryFn: ({ signal }) => answer(http.GET('/api/v1/me/dues', { params: { query: { year } }, signal })),
  })
