import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  AidRecovery,
  AidRecoveryDecision,
  AidRecoveryReason,
  AidRecoveryStatus,
  AidRecoverySuggestion,
  NewAidRecovery,
  NewAidRepayment,
  ReadPurpose,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { AidRecovery, AidRecoveryReason, AidRecoverySuggestion }

export interface WantedRecoveries {
  unionId: string | undefined
  status: AidRecoveryStatus | undefined
  overdue: boolean
}

/** Aid that is to come back, the latest first; why is in none of them. */
export const recoveriesQuery = ({ unionId, status, overdue }: WantedRecoveries) =>
  pagesOf(['aid-recoveries', unionId, status, overdue], (cursor, signal) =>
    answer(
      http.GET('/api/v1/aid-recoveries', {
        params: { query: given({ unionId, status, overdue, cursor }) },
        signal,
      }),
    ),
  )

export const recoveryQuery = (recoveryId: string) =>
  queryOptions({
    queryKey: ['aid-recoveries', 'one', recoveryId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/aid-recoveries/{recoveryId}', { params: { path: { recoveryId } }, signal })),
  })

/** Paid aid of households whose file was suspended for what was found later. */
export const suggestionsQuery = (unionId: string | undefined) =>
  queryOptions({
    queryKey: ['aid-recoveries', 'suggested', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/aid-recovery-suggestions', { params: { query: given({ unionId }) }, signal })),
  })

/** Where the list is fetched as a spreadsheet, for a purpose. */
export function recoveryFileOf({ unionId, status, overdue }: WantedRecoveries, purpose: ReadPurpose): string {
  const query = new URLSearchParams(
    given({ purpose, unionId, status, overdue: overdue ? 'true' : undefined }),
  )
  return `/api/v1/aid-recovery-lists/workbook?${query.toString()}`
}

/** The lists are read again in the background, so that what was done is said at once. */
function useChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['aid-recoveries'] })
  }
}

export function useListForRecovery() {
  const changed = useChanged()
  return useMutation({
    mutationFn: (body: NewAidRecovery) => answer(http.POST('/api/v1/aid-recoveries', { body })),
    onSettled: changed,
  })
}

const of = ({ id, version }: AidRecovery) => ({
  path: { recoveryId: id },
  header: { 'If-Match': `"${version}"` },
})

export function useDecideRecovery(recovery: AidRecovery) {
  const changed = useChanged()
  return useMutation({
    mutationFn: (body: AidRecoveryDecision) =>
      answer(http.POST('/api/v1/aid-recoveries/{recoveryId}/decisions', { params: of(recovery), body })),
    onSettled: changed,
  })
}

export function useBookRepayment(recovery: AidRecovery) {
  const changed = useChanged()
  return useMutation({
    mutationFn: (body: NewAidRepayment) =>
      answer(http.POST('/api/v1/aid-recoveries/{recoveryId}/repayments', { params: of(recovery), body })),
    onSettled: changed,
  })
}

export function useAskForWriteOff(recovery: AidRecovery) {
  const changed = useChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/aid-recoveries/{recoveryId}/write-offs', {
          params: of(recovery),
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}

export function useAnswerWriteOff(recovery: AidRecovery) {
  const changed = useChanged()
  return useMutation({
    mutationFn: (confirm: boolean) =>
      answer(
        http.POST('/api/v1/aid-recoveries/{recoveryId}/write-off-answers', {
          params: of(recovery),
          body: { confirm },
        }),
      ),
    onSettled: changed,
  })
}
