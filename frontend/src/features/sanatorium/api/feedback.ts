import { queryOptions, useMutation } from '@tanstack/react-query'
import type { NewSanatoriumFeedback, SanatoriumFeedback } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { useMineChanged } from './my-tours'

export type { NewSanatoriumFeedback, SanatoriumFeedback }

/** Once. */
export function useGiveFeedback(applicationId: string) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: (body: NewSanatoriumFeedback) =>
      answer(
        http.POST('/api/v1/me/sanatorium-applications/{applicationId}/feedback', {
          params: { path: { applicationId } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

/** The scores only where at least five answered, and all at once. */
export const feedbackQuery = (tourId: string) =>
  queryOptions({
    queryKey: ['sanatorium', 'feedback', tourId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/sanatorium-tours/{tourId}/feedback', { params: { path: { tourId } }, signal }),
      ),
  })
