import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  NewReorganization,
  PlacedUnion,
  Reorganization,
  ReorganizationStep,
  ReorganizationStepKind,
  StepOutcome,
} from '../../../gen/schema'
import { answer, answerWithTag, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type {
  NewReorganization,
  PlacedUnion,
  Reorganization,
  ReorganizationStep,
  ReorganizationStepKind,
  StepOutcome,
}

const root = ['reorganizations']

/** Reorganisations under a union, the newest first. */
export const reorganizationsQuery = (unionId: string | undefined) =>
  pagesOf([...root, 'list', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/reorganizations', { params: { query: given({ unionId, cursor }) }, signal })),
  )

/** One reorganisation and the ETag that carrying it out has to name. */
export const reorganizationQuery = (reorganizationId: string) =>
  queryOptions({
    queryKey: [...root, reorganizationId],
    queryFn: ({ signal }) =>
      answerWithTag(
        http.GET('/api/v1/reorganizations/{reorganizationId}', {
          params: { path: { reorganizationId } },
          signal,
        }),
      ),
    staleTime: 0,
  })

/** What would move; asked anew each time, as others change things meanwhile. */
export const previewQuery = (reorganizationId: string) =>
  queryOptions({
    queryKey: [...root, reorganizationId, 'preview'],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/reorganizations/{reorganizationId}/preview', {
          params: { path: { reorganizationId } },
          signal,
        }),
      ),
    staleTime: 0,
    retry: false,
  })

export function useDraftReorganization() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewReorganization) => answer(http.POST('/api/v1/reorganizations', { body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: root })
    },
  })
}

/** Does all of it; everything that is shown may be different afterwards. */
export function useCarryOut(reorganizationId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (etag: string) =>
      answer(
        http.POST('/api/v1/reorganizations/{reorganizationId}/executions', {
          params: { path: { reorganizationId }, header: { 'If-Match': etag } },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries()
    },
  })
}

export function useGiveUp(reorganizationId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (etag: string) =>
      answer(
        http.POST('/api/v1/reorganizations/{reorganizationId}/cancellations', {
          params: { path: { reorganizationId }, header: { 'If-Match': etag } },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: root })
    },
  })
}
