import { infiniteQueryOptions } from '@tanstack/react-query'
import type { AttendanceState, Event, EventKind } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { AttendanceState as Attended, Event, EventKind }

export interface EventFilter {
  /** First day and the day after the last. */
  from?: string | undefined
  to?: string | undefined
  kind?: EventKind | undefined
}

/** Activities that the member can see, the soonest first, page by page. */
export const eventsQuery = (filter: EventFilter, limit = 20) =>
  infiniteQueryOptions({
    queryKey: ['events', 'list', filter, limit],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam }
      const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
      return answer(http.GET('/api/v1/events', { params: { query: { ...given, ...cursor, limit } }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
