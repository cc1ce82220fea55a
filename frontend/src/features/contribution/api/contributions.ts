import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Contribution,
  ContributionCorrection,
  ContributionDetails,
  ContributionPayment,
  ContributionState,
  NewContribution,
  NewContributionPayment,
  PayrollPart,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Contribution, ContributionDetails, ContributionPayment, ContributionState, PayrollPart }

interface ContributionFilter {
  unionId?: string | undefined
  month?: string | undefined
  state?: ContributionState | undefined
}

/** What employers pay by their payroll, the latest month first. */
export const contributionsQuery = (filter: ContributionFilter) =>
  pagesOf(['contributions', 'list', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/contributions', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const contributionQuery = (id: string) =>
  queryOptions({
    queryKey: ['contributions', 'one', id],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/contributions/{contributionId}', {
          params: { path: { contributionId: id } },
          signal,
        }),
      ),
  })

/** What counts in a union and month, and whose each share is; each figure with its source. */
export const contributionRulesQuery = (unionId: string, month: string) =>
  queryOptions({
    queryKey: ['contribution-rules', unionId, month],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/contribution-rules', { params: { query: { unionId, month } }, signal })),
    staleTime: 3_600_000,
  })

/** What is owed has changed: contributions, and what is to be passed on. */
function useFundsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['contributions'] })
    void client.invalidateQueries({ queryKey: ['remittances'] })
  }
}

export function useDeclareContribution() {
  return useMutation({
    mutationFn: (item: NewContribution) =>
      answer(
        http.POST('/api/v1/contributions', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body: { items: [item] },
        }),
      ),
    onSettled: useFundsChanged(),
  })
}

export function useCorrectContribution({ id, edition }: Contribution) {
  return useMutation({
    mutationFn: (body: ContributionCorrection) =>
      answer(
        http.POST('/api/v1/contributions/{contributionId}/corrections', {
          params: {
            path: { contributionId: id },
            header: { 'If-Match': `"${edition}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: useFundsChanged(),
  })
}

export function useTakeReceiptBack({ id }: Contribution, paymentId: string) {
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(
        http.POST('/api/v1/contributions/{contributionId}/payments/{paymentId}/reversals', {
          params: { path: { contributionId: id, paymentId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useFundsChanged(),
  })
}

export function useTakeContribution({ id }: Contribution) {
  return useMutation({
    mutationFn: (body: NewContributionPayment) =>
      answer(
        http.POST('/api/v1/contributions/{contributionId}/payments', {
          params: { path: { contributionId: id }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useFundsChanged(),
  })
}
