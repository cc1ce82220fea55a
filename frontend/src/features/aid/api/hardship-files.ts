import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  HardshipDecisionInput,
  HardshipEvidenceKind,
  HardshipFile,
  HardshipFileListItem,
  HardshipStatus,
  HardshipStepInput,
  HardshipStepKind,
  HouseholdInput,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type {
  HardshipDecisionInput,
  HardshipEvidenceKind,
  HardshipFile,
  HardshipFileListItem,
  HardshipStatus,
  HardshipStepInput,
  HardshipStepKind,
  HouseholdInput,
}

interface Filter {
  unionId?: string | undefined
  status?: HardshipStatus | undefined
  reviewDueBy?: string | undefined
}

/** Files of a union and everything below it, the latest first; those due for review by their day. */
export const hardshipFilesQuery = (filter: Filter) =>
  pagesOf(['hardship-files', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/hardship-files', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const hardshipVisitsQuery = () =>
  pagesOf(['hardship-files', 'visits-due'], (cursor, signal) =>
    answer(http.GET('/api/v1/hardship-visits-due', { params: { query: given({ cursor }) }, signal })),
  )

export const hardshipFileQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['hardship-files', 'one', fileId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/hardship-files/{fileId}', { params: { path: { fileId } }, signal })),
  })

function useFilesChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['hardship-files'] })
    void client.invalidateQueries({ queryKey: ['public-notices'] })
  }
}

export function useOpenHardshipFile() {
  const changed = useFilesChanged()
  return useMutation({
    mutationFn: (body: { memberId: string; household: HouseholdInput }) =>
      answer(http.POST('/api/v1/hardship-files', { body })),
    onSuccess: changed,
  })
}

interface Versioned {
  id: string
  version: number
}

const under = ({ id, version }: Versioned) => ({
  path: { fileId: id },
  header: { 'If-Match': `"${version}"` },
})

export function useChangeHousehold(file: Versioned) {
  const changed = useFilesChanged()
  return useMutation({
    mutationFn: (body: HouseholdInput) =>
      answer(http.PUT('/api/v1/hardship-files/{fileId}', { params: under(file), body })),
    onSuccess: changed,
  })
}

export function useLinkWorker(file: Versioned) {
  const changed = useFilesChanged()
  return useMutation({
    mutationFn: (body: { memberNo: string; name: string }) =>
      answer(http.POST('/api/v1/hardship-files/{fileId}/workers', { params: under(file), body })),
    onSettled: changed,
  })
}

/** Refused when somebody else changed the file meanwhile. */
export function useTakeStep(file: Versioned) {
  const changed = useFilesChanged()
  return useMutation({
    mutationFn: (body: HardshipStepInput) =>
      answer(http.POST('/api/v1/hardship-files/{fileId}/steps', { params: under(file), body })),
    onSettled: changed,
  })
}

export function useDecideFile(file: Versioned) {
  const changed = useFilesChanged()
  return useMutation({
    mutationFn: (body: HardshipDecisionInput) =>
      answer(http.POST('/api/v1/hardship-files/{fileId}/decisions', { params: under(file), body })),
    onSettled: changed,
  })
}

/** Identity numbers in full, for a reason. Not kept: gone with the sheet that shows them. */
export function useRevealHousehold(fileId: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/hardship-files/{fileId}/reveals', {
          params: { path: { fileId } },
          body: { reason },
        }),
      ),
  })
}

export function useAddEvidence(fileId: string) {
  const changed = useFilesChanged()
  return useMutation({
    mutationFn: ({ kind, file }: { kind: HardshipEvidenceKind; file: Blob }) =>
      answer(
        http.POST('/api/v1/hardship-files/{fileId}/evidence', {
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

/** A document as it was handed in. Not kept: neither in the cache of queries nor on the device. */
export function useOpenDocument(fileId: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: async ({ id, mediaType }: { id: string; mediaType: string }) => {
      const content = await answer(
        http.GET('/api/v1/hardship-files/{fileId}/evidence/{evidenceId}', {
          params: { path: { fileId, evidenceId: id } },
          parseAs: 'arrayBuffer',
        }),
      )
      return new Blob([content], { type: mediaType })
    },
  })
}
