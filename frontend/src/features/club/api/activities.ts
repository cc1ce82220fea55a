import { queryOptions, useMutation } from '@tanstack/react-query'
import type {
  ClubActivity,
  ClubGrade,
  ClubYear,
  NewClubActivity,
  NewClubAssessment,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'
import { useClubsChanged } from './clubs'

export type { ClubActivity, ClubGrade, ClubYear, NewClubActivity }

/** What a club did, the latest first. */
export const clubActivitiesQuery = (clubId: string) =>
  pagesOf(['clubs', 'activities', clubId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/clubs/{clubId}/activities', {
        params: { path: { clubId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

const most = 100

/** Activities of the union in these days at which a club may have been. */
export const recentEventsQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['events', 'recent', from, to],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/events', { params: { query: { from, to, limit: most } }, signal })),
  })

export function useLogActivity(clubId: string) {
  return useMutation({
    mutationFn: (body: NewClubActivity) =>
      answer(
        http.POST('/api/v1/clubs/{clubId}/activities', {
          params: { path: { clubId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useClubsChanged(),
  })
}

export function useVoidActivity(activityId: string) {
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(
        http.POST('/api/v1/club-activities/{activityId}/voidings', {
          params: { path: { activityId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useClubsChanged(),
  })
}

/** Years of a club with their facts and how they were assessed. */
export const clubYearsQuery = (clubId: string) =>
  queryOptions({
    queryKey: ['clubs', 'years', clubId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/clubs/{clubId}/assessments', { params: { path: { clubId } }, signal })),
  })

export function useAssessClub(clubId: string) {
  return useMutation({
    mutationFn: (body: NewClubAssessment) =>
      answer(
        http.POST('/api/v1/clubs/{clubId}/assessments', {
          params: { path: { clubId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useClubsChanged(),
  })
}
