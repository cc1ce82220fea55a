import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Contest,
  ContestItem,
  ContestState,
  ContestTieRule,
  ContestPrizes,
  ContestTitleHolder,
  ContestTitleRule,
  NewContest,
  NewContestTitle,
  ReadPurpose,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type {
  Contest,
  ContestItem,
  ContestPrizes,
  ContestState,
  ContestTieRule,
  ContestTitleHolder,
  ContestTitleRule,
  NewContest,
  NewContestTitle,
}

interface ContestFilter {
  unionId?: string | undefined
  year?: number | undefined
}

/** Contests, the latest year first. */
export const contestsQuery = (filter: ContestFilter) =>
  pagesOf(['contests', 'list', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/contests', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const contestQuery = (contestId: string) =>
  queryOptions({
    queryKey: ['contests', 'one', contestId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/contests/{contestId}', { params: { path: { contestId } }, signal })),
  })

/** Whom the title rules give their titles, for who conducts the contest. */
export const contestTitlesQuery = (contestId: string) =>
  queryOptions({
    queryKey: ['contests', 'titles', contestId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/contests/{contestId}/titles', { params: { path: { contestId } }, signal })),
  })

export const contestWorkbookOf = (contestId: string, purpose: ReadPurpose) =>
  `/api/v1/contests/${contestId}/workbook?purpose=${purpose}`

/** Whatever happens in a contest shows in its lists and in the ranking. */
export function useContestsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['contests'] })
  }
}

export function useAnnounceContest() {
  return useMutation({
    mutationFn: (body: NewContest) =>
      answer(http.POST('/api/v1/contests', { params: { header: { 'Idempotency-Key': keyOfAct } }, body })),
    onSettled: useContestsChanged(),
  })
}

/** Names the version that was seen, so that nobody closes or publishes what she has not read. */
function versionOf({ id, version }: Contest) {
  return {
    path: { contestId: id },
    header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
  }
}

export function useDrawNumbers() {
  return useMutation({
    mutationFn: (seen: Contest) =>
      answer(http.POST('/api/v1/contests/{contestId}/draws', { params: versionOf(seen) })),
    onSettled: useContestsChanged(),
  })
}

export function usePublishContest() {
  return useMutation({
    mutationFn: ({ contest, withoutPrizes }: { contest: Contest; withoutPrizes: boolean }) =>
      answer(
        http.POST('/api/v1/contests/{contestId}/publications', {
          params: {
            ...versionOf(contest),
            query: given({ withoutPrizes: withoutPrizes ? true : undefined }),
          },
        }),
      ),
    onSettled: useContestsChanged(),
  })
}

export function useCancelContest(contest: Contest) {
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(http.POST('/api/v1/contests/{contestId}/cancellations', { params: versionOf(contest), body })),
    onSettled: useContestsChanged(),
  })
}
