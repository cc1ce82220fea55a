import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  MySanatoriumApplication,
  MySanatoriumTour,
  NewSanatoriumApplication,
  SanatoriumCompanionCode,
  SanatoriumDraw,
  SanatoriumEnding,
  SanatoriumOfferAnswer,
  SanatoriumPriority,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type {
  MySanatoriumApplication,
  MySanatoriumTour,
  NewSanatoriumApplication,
  SanatoriumCompanionCode,
  SanatoriumDraw,
  SanatoriumEnding,
  SanatoriumPriority,
}

export const myToursQuery = queryOptions({
  queryKey: ['my-sanatorium', 'tours'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/sanatorium-tours', { signal })),
})

/** As it is published, for anybody who sees the tour. */
export const drawQuery = (tourId: string) =>
  queryOptions({
    queryKey: ['sanatorium', 'draw', tourId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/sanatorium-tours/{tourId}/draw', { params: { path: { tourId } }, signal })),
  })

export function useMineChanged() {
  const client = useQueryClient()
  // not waited for: the form leaves the page with its row
  return () => {
    void client.invalidateQueries({ queryKey: ['my-sanatorium'] })
  }
}

export function useApply(tourId: string) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: (body: NewSanatoriumApplication) =>
      answer(
        http.POST('/api/v1/sanatorium-tours/{tourId}/applications', { params: { path: { tourId } }, body }),
      ),
    onSettled: changed,
  })
}

export function useJoin() {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: (body: SanatoriumCompanionCode) =>
      answer(http.POST('/api/v1/me/sanatorium-companions', { body })),
    onSettled: changed,
  })
}

/** In the order of arrival. */
export function useTakePlace(tourId: string) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/sanatorium-tours/{tourId}/places', { params: { path: { tourId } } })),
    onSettled: changed,
  })
}

/** To a place that is held or offered. */
export function useAnswer({ id, version }: MySanatoriumApplication) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: (said: SanatoriumOfferAnswer['answer']) =>
      answer(
        http.POST('/api/v1/me/sanatorium-applications/{applicationId}/answers', {
          params: { path: { applicationId: id }, header: { 'If-Match': `"${version}"` } },
          body: { answer: said },
        }),
      ),
    onSettled: changed,
  })
}

export function useWithdraw({ id, version }: MySanatoriumApplication) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/me/sanatorium-applications/{applicationId}/withdrawals', {
          params: { path: { applicationId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: changed,
  })
}
