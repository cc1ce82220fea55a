import { useMutation } from '@tanstack/react-query'
import type { ClubDecision, ClubMembership, ClubMembershipStatus } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'
import { useClubsChanged } from './clubs'

export type { ClubMembership, ClubMembershipStatus }

/** Who asks, belongs to it or left, for those who lead the club. */
export const clubMembersQuery = (clubId: string, status: ClubMembershipStatus) =>
  pagesOf(['clubs', 'members', clubId, status], (cursor, signal) =>
    answer(
      http.GET('/api/v1/clubs/{clubId}/memberships', {
        params: { path: { clubId }, query: { status, limit: 200, ...given({ cursor }) } },
        signal,
      }),
    ),
  )

export function useJoinClub(clubId: string) {
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/clubs/{clubId}/memberships', {
          params: { path: { clubId }, header: { 'Idempotency-Key': keyOfAct } },
        }),
      ),
    onSettled: useClubsChanged(),
  })
}

export function useLeaveClub() {
  return useMutation({
    mutationFn: (membershipId: string) =>
      answer(
        http.POST('/api/v1/club-memberships/{membershipId}/departures', {
          params: { path: { membershipId }, header: { 'Idempotency-Key': keyOfAct } },
        }),
      ),
    onSettled: useClubsChanged(),
  })
}

/** Refused when somebody else decided meanwhile, or she took it back. */
export function useDecideMembership({ id, version }: ClubMembership) {
  return useMutation({
    mutationFn: (body: ClubDecision) =>
      answer(
        http.POST('/api/v1/club-memberships/{membershipId}/decisions', {
          params: {
            path: { membershipId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: useClubsChanged(),
  })
}
