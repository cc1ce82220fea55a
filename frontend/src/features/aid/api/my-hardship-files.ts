import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { HardshipEvidenceKind, HouseholdInput } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export const myHardshipFilesQuery = queryOptions({
  queryKey: ['my-hardship-files'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/hardship-files', { signal })),
})

export const myHardshipFileQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['my-hardship-files', fileId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/me/hardship-files/{fileId}', { params: { path: { fileId } }, signal })),
  })

function useMineChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['my-hardship-files'] })
  }
}

interface Versioned {
  id: string
  version: number
}

const under = ({ id, version }: Versioned) => ({
  path: { fileId: id },
  header: { 'If-Match': `"${version}"` },
})

/** A new draft, or the one there is written anew. */
export function useSaveMyHousehold(file: Versioned | undefined) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: (body: HouseholdInput) =>
      file
        ? answer(http.PUT('/api/v1/me/hardship-files/{fileId}', { params: under(file), body }))
        : answer(http.POST('/api/v1/me/hardship-files', { body })),
    onSuccess: changed,
  })
}

export function useAddMyEvidence(fileId: string) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: ({ kind, file }: { kind: HardshipEvidenceKind; file: Blob }) =>
      answer(
        http.POST('/api/v1/me/hardship-files/{fileId}/evidence', {
          params: { path: { fileId }, query: { kind } },
          // the contract says "binary", which its types call a string
          body: file as unknown as string,
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSettled: changed,
  })
}

export function useSubmitMine(file: Versioned) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/me/hardship-files/{fileId}/submissions', { params: under(file) })),
    onSettled: changed,
  })
}

export function useWithdrawMine(file: Versioned) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/me/hardship-files/{fileId}/withdrawals', { params: under(file) })),
    onSettled: changed,
  })
}
