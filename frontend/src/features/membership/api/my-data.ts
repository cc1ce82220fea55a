import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { MyDataExport } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { MyDataExport }

const often = 1_500

/** Files that were asked for and are still kept; asked often while one is being made. */
export const myExportsQuery = queryOptions({
  queryKey: ['my-exports'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/exports', { signal })),
  refetchInterval: ({ state }) =>
    state.data?.items.some(({ status }) => status === 'RUNNING') ? often : false,
})

export function useExportMyData() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => answer(http.POST('/api/v1/me/exports')),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: myExportsQuery.queryKey })
    },
  })
}

/** Followed by the browser itself, which asks where to keep the file. */
export function exportAddress(exportId: string): string {
  return `/api/v1/me/exports/${exportId}/content`
}
