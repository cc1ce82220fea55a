import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  NewPledgePayment,
  PledgePayment,
  PledgePaymentDecision,
  PledgePaymentPage,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { PledgePayment, PledgePaymentPage }

/** What was asked of budgets for pledges. */
export const pledgePaymentsQuery = (unionId: string | undefined) =>
  pagesOf(['pledges', 'payments', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/pledge-payments', { params: { query: given({ unionId, cursor }) }, signal })),
  )

/** What is due in a union and not charged to a budget yet, with the lines that may pay. */
export const pledgesDueQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['pledges', 'due', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/pledge-payments', { params: { query: { unionId, limit: 1 } }, signal })),
  })

function usePaymentsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['pledges'] })
  }
}

export function useProposePayment() {
  const changed = usePaymentsChanged()
  return useMutation({
    mutationFn: (body: NewPledgePayment) =>
      answer(
        http.POST('/api/v1/pledge-payments', { params: { header: { 'Idempotency-Key': keyOfAct } }, body }),
      ),
    onSettled: changed,
  })
}

export function useDecidePayment({ id, version }: PledgePayment) {
  const changed = usePaymentsChanged()
  return useMutation({
    mutationFn: (body: PledgePaymentDecision) =>
      answer(
        http.POST('/api/v1/pledge-payments/{paymentId}/decisions', {
          params: {
            path: { paymentId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useRetractPayment({ id, version }: PledgePayment) {
  const changed = usePaymentsChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/pledge-payments/{paymentId}/retractions', {
          params: { path: { paymentId: id }, header: { 'If-Match': `"${version}"` } },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}
