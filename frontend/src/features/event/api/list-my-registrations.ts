import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Registration } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Registration }

/** What the member joined or waits for; coming ones the soonest first. */
export const myRegistrationsQuery = (when: 'COMING' | 'PAST') =>
  infiniteQueryOptions({
    queryKey: ['registrations', when],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam }
      return answer(
        http.GET('/api/v1/me/event-registrations', {
          params: { query: { when, ...cursor, limit: 50 } },
          signal,
        }),
      )
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
