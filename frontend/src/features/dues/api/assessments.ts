import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { DifferenceKind, DuesAssessment, DuesDifference, DuesRule } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { DifferenceKind, DuesAssessment, DuesDifference, DuesRule }

const often = 1_500

export const isAtWork = ({ status }: DuesAssessment) => status === 'COMPUTING' || status === 'COMMITTING'

/** The latest assessment of a month for a union itself; asked again while it is at work. */
export const assessmentsQuery = (unionId: string, month: string) =>
  queryOptions({
    queryKey: ['dues-assessments', unionId, month],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        http.GET('/api/v1/dues-assessments', {
          params: { query: { unionId, itself: true, month, limit: 1 } },
          signal,
        }),
      )
      return items
    },
    refetchInterval: ({ state }) => (state.data?.some(isAtWork) ? often : false),
  })

export const assessmentQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['dues-assessments', 'one', assessmentId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/dues-assessments/{assessmentId}', { params: { path: { assessmentId } }, signal }),
      ),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? often : false),
  })

/** How far the work on an assessment is. */
export const assessmentJobQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['jobs', 'one', jobId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/jobs/{jobId}', { params: { path: { jobId } }, signal })),
    refetchInterval: often,
  })

/** Members for whom a trial comes to something else, a page at a time. */
export const differencesQuery = (assessmentId: string, kind: DifferenceKind | undefined) =>
  pagesOf(['dues-assessments', 'differences', assessmentId, kind], (cursor, signal) =>
    answer(
      http.GET('/api/v1/dues-assessments/{assessmentId}/differences', {
        params: { path: { assessmentId }, query: given({ kind, cursor }) },
        signal,
      }),
    ),
  )

function useDuesChanged() {
  const client = useQueryClient()
  return () => {
    void Promise.all([
      client.invalidateQueries({ queryKey: ['dues-assessments'] }),
      client.invalidateQueries({ queryKey: ['dues'] }),
    ])
  }
}

export function useTryMonth() {
  const changed = useDuesChanged()
  return useMutation({
    mutationFn: (body: { unionId: string; month: string }) =>
      answer(
        http.POST('/api/v1/dues-assessments', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useCommitAssessment({ id, version }: DuesAssessment) {
  const changed = useDuesChanged()
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/dues-assessments/{assessmentId}/commits', {
          params: {
            path: { assessmentId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
        }),
      ),
    onSettled: changed,
  })
}

const ofAssessment = ({ id, version }: DuesAssessment) => ({
  path: { assessmentId: id },
  header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
})

/** Locks a settled month. */
export function useLockMonth(assessment: DuesAssessment) {
  const changed = useDuesChanged()
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/dues-assessments/{assessmentId}/locks', { params: ofAssessment(assessment) }),
      ),
    onSettled: changed,
  })
}

/** Opens a locked month again, for a reason. */
export function useUnlockMonth(assessment: DuesAssessment) {
  const changed = useDuesChanged()
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(
        http.POST('/api/v1/dues-assessments/{assessmentId}/unlocks', {
          params: ofAssessment(assessment),
          body,
        }),
      ),
    onSettled: changed,
  })
}
