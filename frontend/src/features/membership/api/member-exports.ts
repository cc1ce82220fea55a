import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ExportColumn, ExportFormat, MemberExport, NewMemberExport } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { ExportColumn, ExportFormat, MemberExport, NewMemberExport }

const rhythm = 1_000

/** What the caller exported, the latest first. */
export const memberExportsQuery = pagesOf(['member-exports', 'list'], (cursor, signal) =>
  answer(http.GET('/api/v1/member-exports', { params: { query: given({ cursor }) }, signal })),
)

/** One export; asked again every second while it is being written. */
export const memberExportQuery = (exportId: string) =>
  queryOptions({
    queryKey: ['member-exports', 'one', exportId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/member-exports/{exportId}', { params: { path: { exportId } }, signal })),
    refetchInterval: ({ state }) => (state.data?.status === 'WORKING' ? rhythm : false),
    enabled: exportId !== '',
    staleTime: 0,
  })

/** Asks for a file; a job writes it. */
export function useAskForExport() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewMemberExport) => answer(http.POST('/api/v1/member-exports', { body })),
    onSuccess: () => {
      void Promise.all([
        client.invalidateQueries({ queryKey: ['member-exports', 'list'] }),
        client.invalidateQueries({ queryKey: ['jobs'] }),
      ])
    },
  })
}

/** A plain link: the browser fetches the file itself. */
export function exportFileOf(exportId: string): string {
  return `/api/v1/member-exports/${exportId}/file`
}
