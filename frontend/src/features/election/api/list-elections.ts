import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

/** The elections of a union and below, the latest first. */
export const electionsQuery = (unionId: string) =>
  pagesOf(['elections', 'of', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/elections', { params: { query: { unionId, ...given({ cursor }) } }, signal })),
  )
