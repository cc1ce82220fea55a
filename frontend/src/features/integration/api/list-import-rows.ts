import type { ImportRow, RowOutcome } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { ImportRow, RowOutcome }

/** What each row of a preview would do. The hash is part of the key: a new preview has new rows. */
export const importRowsQuery = (importId: string, preview: string, outcome: RowOutcome | undefined) =>
  pagesOf(['imports', 'rows', importId, preview, outcome ?? ''], (cursor, signal) =>
    answer(
      http.GET('/api/v1/imports/{importId}/rows', {
        params: { path: { importId }, query: given({ outcome, cursor }) },
        signal,
      }),
    ),
  )
