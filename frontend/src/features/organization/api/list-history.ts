import type { UnionState } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { UnionState }

/** What a union was, the newest first. */
export const historyQuery = (unionId: string) =>
  pagesOf(['unions', unionId, 'history'], (cursor, signal) =>
    answer(
      http.GET('/api/v1/unions/{unionId}/history', {
        params: { path: { unionId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )
