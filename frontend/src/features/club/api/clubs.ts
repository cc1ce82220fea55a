import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Club,
  ClubContent,
  ClubEnding,
  ClubKind,
  ClubOfficer,
  ClubPost,
  NewClub,
  NewClubOfficer,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Club, ClubContent, ClubKind, ClubOfficer, ClubPost, NewClub }

interface ClubFilter {
  unionId?: string | undefined
  kind?: ClubKind | undefined
  mine?: boolean | undefined
  ended?: boolean | undefined
}

/** Clubs in the order of their names. */
export const clubsQuery = (filter: ClubFilter) =>
  pagesOf(['clubs', 'list', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/clubs', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const clubQuery = (clubId: string) =>
  queryOptions({
    queryKey: ['clubs', 'one', clubId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/clubs/{clubId}', { params: { path: { clubId } }, signal })),
  })

/** Whatever happens in a club shows in its lists and in the figures. */
export function useClubsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['clubs'] })
  }
}

export function useFoundClub() {
  return useMutation({
    mutationFn: (body: NewClub) =>
      answer(http.POST('/api/v1/clubs', { params: { header: { 'Idempotency-Key': keyOfAct } }, body })),
    onSettled: useClubsChanged(),
  })
}

/** Names the version that was seen, so that nobody changes what she has not read. */
function versionOf({ id, version }: Club) {
  return {
    path: { clubId: id },
    header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
  }
}

export function useChangeClub(club: Club) {
  return useMutation({
    mutationFn: (body: ClubContent) =>
      answer(http.PUT('/api/v1/clubs/{clubId}', { params: versionOf(club), body })),
    onSettled: useClubsChanged(),
  })
}

export function useEndClub(club: Club) {
  return useMutation({
    mutationFn: (body: ClubEnding) =>
      answer(http.POST('/api/v1/clubs/{clubId}/endings', { params: versionOf(club), body })),
    onSettled: useClubsChanged(),
  })
}

export function useAppointClubOfficer(clubId: string) {
  return useMutation({
    mutationFn: (body: NewClubOfficer) =>
      answer(
        http.POST('/api/v1/clubs/{clubId}/officers', {
          params: { path: { clubId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useClubsChanged(),
  })
}

export function useEndClubOfficer(clubId: string, officerId: string) {
  return useMutation({
    mutationFn: (body: { on: string }) =>
      answer(
        http.POST('/api/v1/clubs/{clubId}/officers/{officerId}/endings', {
          params: { path: { clubId, officerId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useClubsChanged(),
  })
}
