import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  DuplicateDismissal,
  DuplicatePair,
  DuplicateSide,
  MemberMerge,
  NewMemberMerge,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { DuplicatePair, DuplicateSide, MemberMerge }

const rhythm = 1_000

/** Pairs that nobody judged yet. */
export const duplicatePairsQuery = (unionId: string | undefined) =>
  pagesOf(['duplicates', 'pairs', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/duplicate-pairs', { params: { query: given({ unionId, cursor }) }, signal })),
  )

/** Mergings of the caller's scope, the latest first. */
export const mergesQuery = pagesOf(['duplicates', 'merges'], (cursor, signal) =>
  answer(http.GET('/api/v1/member-merges', { params: { query: given({ cursor }) }, signal })),
)

/** The job of a search; asked again every second while it runs. */
export const searchJobQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['jobs', 'one', jobId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/jobs/{jobId}', { params: { path: { jobId } }, signal })),
    enabled: jobId !== '',
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.status === 'QUEUED' || state.data.status === 'RUNNING'
        ? rhythm
        : false,
  })

function useChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['duplicates'] })
  }
}

/** Starts a search; a job does it. */
export function useSearchDuplicates() {
  return useMutation({
    mutationFn: (unionId: string) => answer(http.POST('/api/v1/duplicate-searches', { body: { unionId } })),
  })
}

/** Remembers that two persons are not the same. */
export function useDismissPair() {
  return useMutation({
    mutationFn: (body: DuplicateDismissal) => answer(http.POST('/api/v1/duplicate-dismissals', { body })),
    onSuccess: useChanged(),
  })
}

export function useProposeMerge() {
  return useMutation({
    mutationFn: (body: NewMemberMerge) => answer(http.POST('/api/v1/member-merges', { body })),
    onSuccess: useChanged(),
  })
}

/** What another officer decides, or what takes it back; bound to the version that was read. */
export type MergeStep = { act: 'confirm' | 'reverse' } | { act: 'refuse'; reason: string }

export function useMergeStep(merge: MemberMerge) {
  const path = { mergeId: merge.id }
  const header = { 'If-Match': `"${merge.version}"` }
  return useMutation({
    mutationFn: (step: MergeStep) => {
      if (step.act === 'refuse') {
        const body = { reason: step.reason }
        return answer(
          http.POST('/api/v1/member-merges/{mergeId}/refusals', { params: { path, header }, body }),
        )
      }
      if (step.act === 'confirm') {
        return answer(
          http.POST('/api/v1/member-merges/{mergeId}/confirmations', { params: { path, header } }),
        )
      }
      return answer(http.POST('/api/v1/member-merges/{mergeId}/reversals', { params: { path, header } }))
    },
    onSettled: useChanged(),
  })
}
