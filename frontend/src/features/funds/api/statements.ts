import { queryOptions } from '@tanstack/react-query'
import type { Statement, StatementLine } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given } from '../../../lib/pages'

export type { Statement, StatementLine }

export interface Period {
  year: number
  /** `2026-03`: this month instead of the year. */
  month: string | undefined
}

const wanted = (unionId: string, { year, month }: Period) => ({ unionId, year, ...given({ month }) })

/** A union and everything below it as one. */
export const statementQuery = (unionId: string, period: Period) =>
  queryOptions({
    queryKey: ['statements', unionId, period],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/statements', { params: { query: wanted(unionId, period) }, signal })),
  })

/** Which unions directly below have how much on an account. */
export const statementPartsQuery = (unionId: string, period: Period, account: string) =>
  queryOptions({
    queryKey: ['statements', unionId, period, account],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/statements/parts', {
          params: { query: { account, ...wanted(unionId, period) } },
          signal,
        }),
      ),
  })

export function statementFileOf(unionId: string, { year, month }: Period): string {
  const query = new URLSearchParams({ unionId, year: String(year), ...(month !== undefined && { month }) })
  return `/api/v1/statements/workbook?${query.toString()}`
}
