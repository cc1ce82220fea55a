import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ImportKind, ImportMissing, ImportMode } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given } from '../../../lib/pages'

interface Terms {
  mode: ImportMode
  asOf: string
  missing: ImportMissing
}

export interface Upload {
  kind: ImportKind
  unionId: string
  year?: number | undefined
  terms?: Terms | undefined
  file: File
}

/** Sends the file; the platform reads it and makes a preview. Nothing is changed yet. */
export function useUploadImport() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, unionId, year, terms, file }: Upload) =>
      answer(
        http.POST('/api/v1/imports', {
          params: {
            query: { kind, unionId, ...given({ year }), ...terms },
            header: { 'File-Name': encodeURIComponent(file.name) },
          },
          // the contract says "binary", which its types call a string
          body: file as unknown as string,
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSuccess: () => {
      void Promise.all([
        client.invalidateQueries({ queryKey: ['imports', 'list'] }),
        client.invalidateQueries({ queryKey: ['jobs'] }),
      ])
    },
  })
}
