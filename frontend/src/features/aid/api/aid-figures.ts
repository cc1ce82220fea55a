import { queryOptions } from '@tanstack/react-query'
import type { AidFigure } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { AidFigure }

/** What was paid in a year, the whole first; what could name somebody is named without figures. */
export const aidFiguresQuery = (unionId: string, year: number) =>
  queryOptions({
    queryKey: ['aid-figures', unionId, year],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/aid-figures', { params: { query: { unionId, year } }, signal })),
    enabled: unionId !== '',
  })
