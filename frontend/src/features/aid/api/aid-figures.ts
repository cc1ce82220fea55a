import { queryOptions } from '@tanstack/react-query'
import type { AidFigure, AidFiguresBy } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { AidFigure, AidFiguresBy }

/** What was paid in a year, the whole first, or year by year; what could name somebody is shown without figures. */
export const aidFiguresQuery = (unionId: string, year: number, by: AidFiguresBy) =>
  queryOptions({
    queryKey: ['aid-figures', unionId, year, by],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/aid-figures', { params: { query: { unionId, year, by } }, signal })),
    enabled: unionId !== '',
  })
