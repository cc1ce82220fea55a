import { queryOptions, useMutation } from '@tanstack/react-query'
import type { ContestJudge, ContestPlace, ContestSheet, NewContestSheet } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { useContestsChanged } from './contests'

export type { ContestJudge, ContestPlace, ContestSheet }

export const contestJudgesQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['contests', 'judges', itemId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/contest-items/{itemId}/judges', { params: { path: { itemId } }, signal })),
  })

export function useAppointJudge(itemId: string) {
  return useMutation({
    mutationFn: (body: { memberId: string }) =>
      answer(
        http.POST('/api/v1/contest-items/{itemId}/judges', {
          params: { path: { itemId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useContestsChanged(),
  })
}

export function useEndJudge() {
  return useMutation({
    mutationFn: (judgeId: string) =>
      answer(
        http.POST('/api/v1/contest-judges/{judgeId}/endings', {
          params: { path: { judgeId }, header: { 'Idempotency-Key': keyOfAct } },
        }),
      ),
    onSettled: useContestsChanged(),
  })
}

/** The start numbers that the reader judges, with what she handed in. */
export const contestNumbersQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['contests', 'numbers', itemId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/contest-items/{itemId}/sheets', { params: { path: { itemId } }, signal })),
  })

export function useHandInSheet(itemId: string) {
  return useMutation({
    mutationFn: (body: NewContestSheet) =>
      answer(
        http.POST('/api/v1/contest-items/{itemId}/sheets', {
          params: { path: { itemId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useContestsChanged(),
  })
}

export function useReverseSheet(sheetId: string) {
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(
        http.POST('/api/v1/contest-sheets/{sheetId}/reversals', {
          params: { path: { sheetId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useContestsChanged(),
  })
}

export const contestRankingQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['contests', 'ranking', itemId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/contest-items/{itemId}/ranking', { params: { path: { itemId } }, signal })),
  })
