import { infiniteQueryOptions } from '@tanstack/react-query'
import type { CondolenceVisitListItem } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { CondolenceVisitListItem }

/** Recorded visits in the officer's scope, the latest first. */
export const visitsQuery = (mine: boolean, limit = 30) =>
  infiniteQueryOptions({
    queryKey: ['visits', 'list', mine, limit],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam }
      return answer(
        http.GET('/api/v1/condolence-visits', { params: { query: { mine, ...cursor, limit } }, signal }),
      )
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
