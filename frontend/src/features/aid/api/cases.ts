import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  AidAssessment,
  AidCase,
  AidCaseItem,
  AidDecision,
  AidFinding,
  AidKind,
  AidReason,
  AidStatus,
  NewAidCaseFor,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { AidCase, AidCaseItem, AidFinding, AidKind, AidReason, AidStatus }

/** Cases of a union and everything below it; who waits longest stands at the top. */
export const queueQuery = (filter: { unionId?: string | undefined; status?: AidStatus | undefined }) =>
  pagesOf(['aid-cases', 'queue', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/aid-cases', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

/** Opening a case is a reading that its member sees. */
export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['aid-cases', 'one', caseId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/aid-cases/{caseId}', { params: { path: { caseId } }, signal })),
    enabled: caseId !== '',
  })

function useCasesChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['aid-cases'] })
  }
}

function versionOf({ id, version }: AidCase) {
  return { path: { caseId: id }, header: { 'If-Match': `"${version}"` } }
}

export function useAssess(aidCase: AidCase) {
  const changed = useCasesChanged()
  return useMutation({
    mutationFn: (body: AidAssessment) =>
      answer(http.POST('/api/v1/aid-cases/{caseId}/assessments', { params: versionOf(aidCase), body })),
    onSettled: changed,
  })
}

export function useRefer(aidCase: AidCase) {
  const changed = useCasesChanged()
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/aid-cases/{caseId}/referrals', { params: versionOf(aidCase) })),
    onSettled: changed,
  })
}

/** Money is never shown as set aside before the server says so. */
export function useDecide({ id, version }: AidCase) {
  const changed = useCasesChanged()
  return useMutation({
    mutationFn: (body: AidDecision) =>
      answer(
        http.POST('/api/v1/aid-cases/{caseId}/decisions', {
          params: {
            path: { caseId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useFollowUp(aidCase: AidCase) {
  const changed = useCasesChanged()
  return useMutation({
    mutationFn: (note: string) =>
      answer(
        http.POST('/api/v1/aid-cases/{caseId}/follow-ups', {
          params: versionOf(aidCase),
          body: { note },
        }),
      ),
    onSettled: changed,
  })
}

/** What was set aside is free again when the server says so. */
export function useRevoke(aidCase: AidCase) {
  const changed = useCasesChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/aid-cases/{caseId}/revocations', {
          params: versionOf(aidCase),
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}

/** A document for a member who cannot hand it in herself. */
export function useAddEvidence({ id }: AidCase) {
  const changed = useCasesChanged()
  return useMutation({
    mutationFn: (file: Blob) =>
      answer(
        http.POST('/api/v1/aid-cases/{caseId}/evidence', {
          params: { path: { caseId: id }, header: { 'Idempotency-Key': keyOfAct } },
          body: '',
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSettled: changed,
  })
}

/** For a member who cannot ask herself. */
export function useEnterCase() {
  const changed = useCasesChanged()
  return useMutation({
    mutationFn: (body: NewAidCaseFor) => answer(http.POST('/api/v1/aid-cases', { body })),
    onSettled: changed,
  })
}
