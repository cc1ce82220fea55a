import type { DuesBasis, DuesObligation } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { DuesBasis, DuesObligation }

interface ObligationFilter {
  unionId?: string | undefined
  month: string
  basis?: DuesBasis | undefined
}

/** What members of a union and below owe for a month. */
export const obligationsQuery = (filter: ObligationFilter) =>
  pagesOf(['dues', filter], (cursor, signal) =>
    answer(
      http.GET('/api/v1/dues', {
        params: { query: { month: filter.month, ...given({ ...filter, cursor }) } },
        signal,
      }),
    ),
  )
