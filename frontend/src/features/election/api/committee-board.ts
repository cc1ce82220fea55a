import { infiniteQueryOptions } from '@tanstack/react-query'
import type { BoardLine, CommitteeKind, ReelectionState } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given } from '../../../lib/pages'

export type { BoardLine, CommitteeKind, ReelectionState }

export interface BoardFilter {
  unionId: string
  kind: CommitteeKind
  year: number
  state?: ReelectionState | undefined
}

/** Where re-election stands in each union of a subtree; every page carries the counts of all. */
export const committeeBoardQuery = (filter: BoardFilter) =>
  infiniteQueryOptions({
    queryKey: ['committees', 'board', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        http.GET('/api/v1/committee-board', {
          params: { query: { ...filter, ...given({ state: filter.state, cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  })
