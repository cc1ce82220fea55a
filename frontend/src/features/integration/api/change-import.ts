import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ColumnChoice } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

/** After each of these the import is in another state, and a job may be running. */
function useChanged() {
  const client = useQueryClient()
  return () => {
    void Promise.all([
      client.invalidateQueries({ queryKey: ['imports'] }),
      client.invalidateQueries({ queryKey: ['jobs'] }),
    ])
  }
}

/** Says which column is what; the preview is made anew. */
export function useMapColumns(importId: string) {
  const changed = useChanged()
  return useMutation({
    mutationFn: (columns: ColumnChoice[]) =>
      answer(
        http.PUT('/api/v1/imports/{importId}/mapping', {
          params: { path: { importId } },
          body: { columns },
        }),
      ),
    onSuccess: changed,
  })
}

/** Carries out exactly the preview that was shown. */
export function useCommitImport(importId: string) {
  const changed = useChanged()
  return useMutation({
    mutationFn: (previewHash: string) =>
      answer(
        http.POST('/api/v1/imports/{importId}/commits', {
          params: { path: { importId } },
          body: { previewHash },
        }),
      ),
    onSettled: changed,
  })
}

/** Lets a stopped import pass, on stated grounds. */
export function useReleaseImport(importId: string) {
  const changed = useChanged()
  return useMutation({
    mutationFn: (body: { previewHash: string; reason: string }) =>
      answer(http.POST('/api/v1/imports/{importId}/releases', { params: { path: { importId } }, body })),
    onSettled: changed,
  })
}

/** Gives it up; what was read from the file is deleted. */
export function useDiscardImport(importId: string) {
  const changed = useChanged()
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/imports/{importId}/discards', { params: { path: { importId } } })),
    onSettled: changed,
  })
}

/** Restores what was before. */
export function useUndoImport(importId: string) {
  const changed = useChanged()
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/imports/{importId}/undos', { params: { path: { importId } } })),
    onSettled: changed,
  })
}
