import type { MemberRead } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { MemberRead }

/** Who read the person's own file, the latest first. */
export const myReadsQuery = pagesOf(['my-reads'], (cursor, signal) =>
  answer(http.GET('/api/v1/me/reads', { params: { query: given({ cursor }) }, signal })),
)
