import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  CountedBy,
  Enrollment,
  EnrollmentRound,
  EnrollmentRoundListItem,
  EnrollmentStatus,
  MutualAidScheme,
  NewEnrollmentRound,
  ParticipationLine,
  RoundStatus,
  SubsidyRuleInput,
  UnitEnrollment,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type {
  CountedBy,
  Enrollment,
  EnrollmentRound,
  EnrollmentRoundListItem,
  EnrollmentStatus,
  MutualAidScheme,
  ParticipationLine,
  RoundStatus,
  SubsidyRuleInput,
}

export const schemesQuery = queryOptions({
  queryKey: ['welfare', 'schemes'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/mutual-aid-schemes', { signal })),
})

export const roundsQuery = (status: RoundStatus | undefined) =>
  pagesOf(['welfare', 'rounds', status], (cursor, signal) =>
    answer(http.GET('/api/v1/enrollment-rounds', { params: { query: given({ status, cursor }) }, signal })),
  )

export const roundQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['welfare', 'round', roundId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/enrollment-rounds/{roundId}', { params: { path: { roundId } }, signal })),
  })

export const participationQuery = (roundId: string, by: CountedBy) =>
  queryOptions({
    queryKey: ['welfare', 'round', roundId, 'participation', by],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/enrollment-rounds/{roundId}/participation', {
          params: { path: { roundId }, query: { by } },
          signal,
        }),
      ),
  })

export const enrollmentsQuery = (roundId: string, status: EnrollmentStatus) =>
  pagesOf(['welfare', 'round', roundId, 'roll', status], (cursor, signal) =>
    answer(
      http.GET('/api/v1/enrollment-rounds/{roundId}/enrollments', {
        params: { path: { roundId }, query: given({ status, cursor }) },
        signal,
      }),
    ),
  )

function useWelfareChanged() {
  const client = useQueryClient()
  // not waited for: what is done leaves the page with its form, which could not say so any more
  return () => {
    void client.invalidateQueries({ queryKey: ['welfare'] })
  }
}

export function useOpenRound() {
  const changed = useWelfareChanged()
  return useMutation({
    mutationFn: (body: NewEnrollmentRound) => answer(http.POST('/api/v1/enrollment-rounds', { body })),
    onSuccess: changed,
  })
}

const versionOf = ({ id, version }: EnrollmentRound) => ({
  path: { roundId: id },
  header: { 'If-Match': `"${version}"` },
})

/** Refused while a unit is short; the refusal names each. */
export function useCloseRound(round: EnrollmentRound) {
  const changed = useWelfareChanged()
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/enrollment-rounds/{roundId}/closures', { params: versionOf(round) })),
    onSettled: changed,
  })
}

export function useSetSubsidyRules(round: EnrollmentRound) {
  const changed = useWelfareChanged()
  return useMutation({
    mutationFn: (items: SubsidyRuleInput[]) =>
      answer(
        http.PUT('/api/v1/enrollment-rounds/{roundId}/subsidy-rules', {
          params: versionOf(round),
          body: { items },
        }),
      ),
    onSettled: changed,
  })
}

/** All of them or nobody. */
export function useEnrollMembers(roundId: string) {
  const changed = useWelfareChanged()
  return useMutation({
    mutationFn: (body: UnitEnrollment) =>
      answer(
        http.POST('/api/v1/enrollment-rounds/{roundId}/enrollments', { params: { path: { roundId } }, body }),
      ),
    onSuccess: changed,
  })
}

export function useWithdrawEnrollment(enrollment: Enrollment) {
  const changed = useWelfareChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/enrollments/{enrollmentId}/withdrawals', {
          params: {
            path: { enrollmentId: enrollment.id },
            header: { 'If-Match': `"${enrollment.version}"` },
          },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}
