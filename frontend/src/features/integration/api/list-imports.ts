import type { Import } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Import }

/** Files brought in within the caller's scope, the latest first. */
export const importsQuery = pagesOf(['imports', 'list'], (cursor, signal) =>
  answer(http.GET('/api/v1/imports', { params: { query: given({ cursor }) }, signal })),
)
