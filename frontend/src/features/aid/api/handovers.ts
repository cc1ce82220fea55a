import { queryOptions } from '@tanstack/react-query'
import type { AidHandover, AidHandoverWhat } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { AidHandover }

export type Side = 'OUT' | 'IN'

/** What followed members into other unions, or out of them, the latest first. */
export const handoversQuery = (unionId: string | undefined, side: Side, what: AidHandoverWhat | undefined) =>
  pagesOf(['aid-handovers', unionId, side, what], (cursor, signal) =>
    answer(
      http.GET('/api/v1/aid-handovers', {
        params: { query: given({ unionId, side, what, cursor }) },
        signal,
      }),
    ),
  )

/** With what was done until then; the reading is noted. */
export const handoverQuery = (handoverId: string) =>
  queryOptions({
    queryKey: ['aid-handovers', 'one', handoverId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/aid-handovers/{handoverId}', { params: { path: { handoverId } }, signal })),
  })
