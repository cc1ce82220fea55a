import { useMutation } from '@tanstack/react-query'
import type { DuesRefund } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'
import { useMoneyChanged } from './payments'

export type { DuesRefund }

/** Where a refund stands. */
export const refundStates = ['PROPOSED', 'PAID', 'RETURNED'] as const
export type RefundState = (typeof refundStates)[number]

/** Refunds in one state, the latest first. */
export const refundsQuery = (unionId: string | undefined, status: RefundState) =>
  pagesOf(['dues', 'refunds', unionId, status], (cursor, signal) =>
    answer(
      http.GET('/api/v1/dues-refunds', {
        params: { query: given({ unionId, status, cursor }) },
        signal,
      }),
    ),
  )

const ofRefund = ({ id, version }: DuesRefund) => ({
  path: { refundId: id },
  header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
})

export function usePayRefund(refund: DuesRefund) {
  const changed = useMoneyChanged()
  return useMutation({
    mutationFn: (body: { on: string }) =>
      answer(http.POST('/api/v1/dues-refunds/{refundId}/payouts', { params: ofRefund(refund), body })),
    onSettled: changed,
  })
}

export function useReturnRefund(refund: DuesRefund) {
  const changed = useMoneyChanged()
  return useMutation({
    mutationFn: (body: { on: string; reason: string }) =>
      answer(http.POST('/api/v1/dues-refunds/{refundId}/returns', { params: ofRefund(refund), body })),
    onSettled: changed,
  })
}

export function useWithdrawRefund() {
  const changed = useMoneyChanged()
  return useMutation({
    mutationFn: (refund: DuesRefund) =>
      answer(http.POST('/api/v1/dues-refunds/{refundId}/withdrawals', { params: ofRefund(refund) })),
    onSettled: changed,
  })
}
