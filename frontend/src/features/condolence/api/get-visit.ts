import { queryOptions } from '@tanstack/react-query'
import type { CondolenceVisit } from '../../../gen/schema'
import { answerWithTag, http } from '../../../lib/http'
import { kept } from '../../../lib/vault/kept'

export type { CondolenceVisit }

/** One visit and the ETag that reversing it has to name. */
export const visitQuery = (visitId: string) =>
  queryOptions({
    queryKey: ['visits', 'one', visitId],
    queryFn: ({ signal }) =>
      kept(`visits/${visitId}`, () =>
        answerWithTag(
          http.GET('/api/v1/condolence-visits/{visitId}', { params: { path: { visitId } }, signal }),
        ),
      ),
  })
