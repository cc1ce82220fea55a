import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DuesPayment, NewDuesPayment, NewDuesRefund, PaymentState } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { DuesPayment, PaymentState }

interface PaymentFilter {
  unionId?: string | undefined
  state?: PaymentState | undefined
}

/** Money that came in, the latest first. */
export const paymentsQuery = (filter: PaymentFilter) =>
  pagesOf(['dues', 'payments', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/dues-payments', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

/** What was paid and what is owed is read again. */
export function useMoneyChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['dues'] })
  }
}

export function useTakePayment() {
  const changed = useMoneyChanged()
  return useMutation({
    mutationFn: (body: NewDuesPayment) =>
      answer(
        http.POST('/api/v1/dues-payments', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSuccess: changed,
  })
}

export function useAssignPayment({ id, version }: DuesPayment) {
  const changed = useMoneyChanged()
  return useMutation({
    mutationFn: (body: { memberNo: string }) =>
      answer(
        http.POST('/api/v1/dues-payments/{paymentId}/assignments', {
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

export function useTakePaymentBack({ id, version }: DuesPayment) {
  const changed = useMoneyChanged()
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(
        http.POST('/api/v1/dues-payments/{paymentId}/reversals', {
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

export function useRefundPayment({ id, version }: DuesPayment) {
  const changed = useMoneyChanged()
  return useMutation({
    mutationFn: (body: NewDuesRefund) =>
      answer(
        http.POST('/api/v1/dues-payments/{paymentId}/refunds', {
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
