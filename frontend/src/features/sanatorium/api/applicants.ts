import { useMutation } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'
import { keyOfAct } from '../../../lib/keys'
import { useSanatoriumChanged } from './programs'
import type { SanatoriumApplicant, SanatoriumParticipantCancellation, SanatoriumPriority } from './tours'

const paramsOf = ({ id, version }: SanatoriumApplicant) => ({
  path: { applicantId: id },
  header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
})

export function useSetPriority(applicant: SanatoriumApplicant) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (priority: SanatoriumPriority) =>
      answer(
        http.POST('/api/v1/sanatorium-applicants/{applicantId}/priorities', {
          params: paramsOf(applicant),
          body: { priority },
        }),
      ),
    onSettled: changed,
  })
}

export function useCancelParticipant(applicant: SanatoriumApplicant) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: SanatoriumParticipantCancellation) =>
      answer(
        http.POST('/api/v1/sanatorium-applicants/{applicantId}/cancellations', {
          params: paramsOf(applicant),
          body,
        }),
      ),
    onSettled: changed,
  })
}

/** Refused where the other member is not entitled, or goes on another tour. */
export function useSubstitute(applicant: SanatoriumApplicant) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (memberId: string) =>
      answer(
        http.POST('/api/v1/sanatorium-applicants/{applicantId}/substitutions', {
          params: paramsOf(applicant),
          body: { memberId },
        }),
      ),
    onSettled: changed,
  })
}
