import { queryOptions, useMutation } from '@tanstack/react-query'
import type { ContestEntry, NewContestEntry } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { useContestsChanged } from './contests'

export type { ContestEntry }

/** Who is entered, for who conducts the contest, or of her own unit. */
export const contestEntriesQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['contests', 'entries', itemId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/contest-items/{itemId}/entries', { params: { path: { itemId } }, signal })),
  })

export function useEnterContest(itemId: string) {
  return useMutation({
    mutationFn: (body: NewContestEntry) =>
      answer(
        http.POST('/api/v1/contest-items/{itemId}/entries', {
          params: { path: { itemId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useContestsChanged(),
  })
}

export function useWithdrawEntry() {
  return useMutation({
    mutationFn: (entryId: string) =>
      answer(
        http.POST('/api/v1/contest-entries/{entryId}/withdrawals', {
          params: { path: { entryId }, header: { 'Idempotency-Key': keyOfAct } },
        }),
      ),
    onSettled: useContestsChanged(),
  })
}
