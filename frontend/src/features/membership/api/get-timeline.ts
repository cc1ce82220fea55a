import { queryOptions } from '@tanstack/react-query'
import type { Timeline, TimelineItem } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Timeline, TimelineItem }

export const myTimelineQuery = (year: number) =>
  queryOptions({
    queryKey: ['timeline', 'me', year],
    queryFn: ({ signal }) => answer(http.GET('/api/v1/me/timeline', { params: { query: { year } }, signal })),
  })

/** The same page for an officer; the member sees that it was read. */
export const timelineQuery = (memberId: string, year: number) =>
  queryOptions({
    queryKey: ['timeline', memberId, year],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/members/{memberId}/timeline', {
          params: { path: { memberId }, query: { year, purpose: 'CARE' } },
          signal,
        }),
      ),
  })
