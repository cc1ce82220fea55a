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
export const committeeBoardQuery = ({ unionId, kind, year, state }: BoardFilter) =>
  infiniteQueryOptions({
    queryKey: ['committees', 'board', unionId, kind, year, state],
    queryFn: ({ pageParam, signal }) =>
      answer(
        http.GET('/api/v1/committee-board', {
          params: { query: { unionId, kind, year, ...given({ state, cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  })
