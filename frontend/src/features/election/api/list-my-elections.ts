import type { Election } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Election }

/** Elections in which the member has a vote, the latest first. */
export const myElectionsQuery = () =>
  pagesOf(['elections', 'mine'], (cursor, signal) =>
    answer(http.GET('/api/v1/me/elections', { params: { query: given({ cursor }) }, signal })),
  )
