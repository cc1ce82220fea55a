import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewReview, NewReviewFinding, Review, ReviewSample, SampleReason } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Review, ReviewSample, SampleReason }

/** Examinations, the latest first. */
export const reviewsQuery = (unionId: string | undefined) =>
  pagesOf(['reviews', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/reviews', { params: { query: given({ unionId, cursor }) }, signal })),
  )

export const reviewQuery = (reviewId: string) =>
  queryOptions({
    queryKey: ['reviews', 'one', reviewId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/reviews/{reviewId}', { params: { path: { reviewId } }, signal })),
  })

/** What was drawn, in the order of the seed. */
export const sampleQuery = (reviewId: string) =>
  pagesOf(['reviews', 'sample', reviewId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/reviews/{reviewId}/samples', {
        params: { path: { reviewId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

function useReviewsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['reviews'] })
    void client.invalidateQueries({ queryKey: ['review-findings'] })
  }
}

export function useOpenReview() {
  const changed = useReviewsChanged()
  return useMutation({
    mutationFn: (body: NewReview) =>
      answer(http.POST('/api/v1/reviews', { params: { header: { 'Idempotency-Key': keyOfAct } }, body })),
    onSettled: changed,
  })
}

export function useCheckSample(reviewId: string, position: number) {
  const changed = useReviewsChanged()
  return useMutation({
    mutationFn: (body: { sound: boolean; note?: string }) =>
      answer(
        http.POST('/api/v1/reviews/{reviewId}/samples/{position}/verdicts', {
          params: { path: { reviewId, position }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useRaiseFinding(reviewId: string) {
  const changed = useReviewsChanged()
  return useMutation({
    mutationFn: (body: NewReviewFinding) =>
      answer(
        http.POST('/api/v1/reviews/{reviewId}/findings', {
          params: { path: { reviewId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useCloseReview({ id, version }: Review) {
  const changed = useReviewsChanged()
  return useMutation({
    mutationFn: (body: { conclusion: string }) =>
      answer(
        http.POST('/api/v1/reviews/{reviewId}/closings', {
          params: {
            path: { reviewId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}

/** Draws by the same seed and rule once more. */
export function useRedraw(reviewId: string) {
  return useMutation({
    mutationFn: () =>
      answer(http.GET('/api/v1/reviews/{reviewId}/redraws', { params: { path: { reviewId } } })),
  })
}
