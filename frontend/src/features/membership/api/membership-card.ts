import { queryOptions } from '@tanstack/react-query'
import type { MembershipCard } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { MembershipCard }

/** A fresh card; asked for again while the page is looked at, so that what is shown is never near its end. */
export const membershipCardQuery = queryOptions({
  queryKey: ['membership-card'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/membership-card', { signal })),
  staleTime: 60_000,
  refetchInterval: 30 * 60_000,
})
