import { queryOptions } from '@tanstack/react-query'
import type { MySanatorium, SanatoriumEntitlement, SanatoriumTrip } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { MySanatorium, SanatoriumEntitlement, SanatoriumTrip }

export const mySanatoriumQuery = queryOptions({
  queryKey: ['my-sanatorium'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/sanatorium', { signal })),
})
