import { queryOptions } from '@tanstack/react-query'
import type { Import, ImportField, ImportKind, ImportMissing, ImportMode } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Import, ImportField, ImportKind, ImportMissing, ImportMode }

const rhythm = 1_000
const atWork = ['PREVIEWING', 'COMMITTING', 'UNDOING']

/** One import; asked again every second while something is being done with it. */
export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', 'one', importId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/imports/{importId}', { params: { path: { importId } }, signal })),
    refetchInterval: ({ state }) => (state.data && atWork.includes(state.data.status) ? rhythm : false),
    staleTime: 0,
  })

/** Plain links: the browser fetches these files itself. */
export function errorSheetOf(importId: string): string {
  return `/api/v1/imports/${importId}/error-sheet`
}

export function templateOf(kind: ImportKind): string {
  return `/api/v1/import-templates/${kind}`
}
