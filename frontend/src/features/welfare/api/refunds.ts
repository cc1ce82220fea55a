import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Enrollment, EnrollmentRefund, Refund, RefundDecision } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'

export type { Enrollment, Refund }

/** Which budget lines may pay it; none where she paid nothing herself. */
export const refundLinesQuery = (enrollmentId: string) =>
  queryOptions({
    queryKey: ['welfare', 'refund-lines', enrollmentId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/enrollments/{enrollmentId}/refund-lines', {
          params: { path: { enrollmentId } },
          signal,
        }),
      ),
  })

function useRefundsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['welfare'] })
  }
}

export function useProposeRefund({ id, version }: Enrollment) {
  const changed = useRefundsChanged()
  return useMutation({
    mutationFn: (body: EnrollmentRefund) =>
      answer(
        http.POST('/api/v1/enrollments/{enrollmentId}/refunds', {
          params: { path: { enrollmentId: id }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useDecideRefund({ id, version }: Enrollment) {
  const changed = useRefundsChanged()
  return useMutation({
    mutationFn: (body: RefundDecision) =>
      answer(
        http.POST('/api/v1/enrollments/{enrollmentId}/refund-decisions', {
          params: {
            path: { enrollmentId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}

/** Takes the approval back while nobody has paid it. */
export function useRetractRefund({ id, version }: Enrollment) {
  const changed = useRefundsChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/enrollments/{enrollmentId}/refund-retractions', {
          params: { path: { enrollmentId: id }, header: { 'If-Match': `"${version}"` } },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}
