import type { RefusedEnrollment } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { RefusedEnrollment }

/** Who was refused by the scheme of a round, with what it said. */
export const refusalsQuery = (roundId: string) =>
  pagesOf(['welfare', 'round', roundId, 'refusals'], (cursor, signal) =>
    answer(
      http.GET('/api/v1/enrollment-rounds/{roundId}/refusals', {
        params: { path: { roundId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )
