import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { FindingSeverity, FindingStatus, ReviewFinding } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { FindingSeverity, FindingStatus, ReviewFinding }

interface FindingFilter {
  unionId?: string | undefined
  reviewId?: string | undefined
  status?: FindingStatus | undefined
  overdue?: boolean | undefined
}

/** Findings, the first due first. */
export const findingsQuery = (filter: FindingFilter) =>
  pagesOf(['review-findings', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/review-findings', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const findingQuery = (findingId: string) =>
  queryOptions({
    queryKey: ['review-findings', 'one', findingId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/review-findings/{findingId}', { params: { path: { findingId } }, signal })),
  })

export const paperOf = (findingId: string, paperId: string) =>
  `/api/v1/review-findings/${findingId}/papers/${paperId}`

function useFindingsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['review-findings'] })
    void client.invalidateQueries({ queryKey: ['reviews'] })
  }
}

export function useAddPaper(findingId: string) {
  const changed = useFindingsChanged()
  return useMutation({
    mutationFn: (file: File) =>
      answer(
        http.POST('/api/v1/review-findings/{findingId}/papers', {
          params: { path: { findingId } },
          headers: { 'Content-Type': 'application/octet-stream' },
          // the contract says "binary", which its types call a string
          body: file as unknown as string,
          bodySerializer: () => file,
        }),
      ),
    onSettled: changed,
  })
}

export function useAnswerFinding({ id, version }: ReviewFinding) {
  const changed = useFindingsChanged()
  return useMutation({
    mutationFn: (body: { done: string }) =>
      answer(
        http.POST('/api/v1/review-findings/{findingId}/answers', {
          params: {
            path: { findingId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useDecideFinding({ id, version }: ReviewFinding) {
  const changed = useFindingsChanged()
  return useMutation({
    mutationFn: (body: { accept: boolean; reason?: string }) =>
      answer(
        http.POST('/api/v1/review-findings/{findingId}/decisions', {
          params: {
            path: { findingId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}
