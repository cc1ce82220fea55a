import type { Committee, CommitteeSeat } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Committee, CommitteeSeat }

/** The committees of one union, the latest term first. */
export const committeesQuery = (unionId: string) =>
  pagesOf(['committees', 'of', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/committees', { params: { query: { unionId, ...given({ cursor }) } }, signal })),
  )
