import { queryOptions } from '@tanstack/react-query'
import type { SanatoriumStatistics } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given } from '../../../lib/pages'

export type { SanatoriumStatistics }

/** Of a union and below, in a year; of one programme when it is named. */
export const statisticsQuery = (unionId: string, year: number, programId: string | undefined) =>
  queryOptions({
    queryKey: ['sanatorium', 'statistics', unionId, year, programId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/sanatorium-statistics', {
          params: { query: { unionId, year, ...given({ programId }) } },
          signal,
        }),
      ),
    enabled: unionId !== '',
  })
