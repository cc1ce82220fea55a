import type { VisitEdition } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { VisitEdition }

/** What a visit says and said, the latest edition first. */
export const editionsQuery = (visitId: string) =>
  pagesOf(['visits', 'editions', visitId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/condolence-visits/{visitId}/editions', {
        params: { path: { visitId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )
