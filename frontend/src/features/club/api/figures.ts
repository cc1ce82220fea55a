import { queryOptions } from '@tanstack/react-query'
import type { ParticipationFigures } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { ParticipationFigures }

/** How many clubs a union has on a day, its own and those below. */
export const clubFiguresQuery = (unionId: string, on: string) =>
  queryOptions({
    queryKey: ['clubs', 'figures', unionId, on],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/club-figures', { params: { query: { unionId, on } }, signal })),
  })

/** How many members take part in at least one thing. */
export const participationQuery = (unionId: string, year: number) =>
  queryOptions({
    queryKey: ['clubs', 'participation', unionId, year],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/participation-figures', { params: { query: { unionId, year } }, signal })),
  })

/** Who takes part in nothing yet. */
export const notTakingPartQuery = (unionId: string, year: number) =>
  pagesOf(['clubs', 'missing', unionId, year], (cursor, signal) =>
    answer(
      http.GET('/api/v1/participation-gaps', {
        params: { query: { unionId, year, ...given({ cursor }) } },
        signal,
      }),
    ),
  )
