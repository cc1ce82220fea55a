import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PaymentItem, PaymentOrder, PaymentOrderState } from '../../../gen/schema'
import { answer, http, newIdempotencyKey } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { PaymentItem, PaymentOrder, PaymentOrderState }

/** Payment orders of a union and everything below it, the latest first. */
export const ordersQuery = (filter: {
  unionId?: string | undefined
  state?: PaymentOrderState | undefined
}) =>
  pagesOf(['payment-orders', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/payment-orders', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const orderQuery = (orderId: string) =>
  queryOptions({
    queryKey: ['payment-orders', 'one', orderId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/payment-orders/{orderId}', { params: { path: { orderId } }, signal })),
  })

/** Whom an order pays, in the order of the list that was decided. */
export const itemsQuery = (orderId: string) =>
  pagesOf(['payment-orders', 'items', orderId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/payment-orders/{orderId}/items', {
        params: { path: { orderId }, query: given({ limit: 200, cursor }) },
        signal,
      }),
    ),
  )

function useMoneyMoved() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['payment-orders'] })
    void client.invalidateQueries({ queryKey: ['budgets'] })
    void client.invalidateQueries({ queryKey: ['ledger-entries'] })
  }
}

/** Money is never shown as paid before the server says so. */
export function usePay({ id, version }: PaymentOrder) {
  const moved = useMoneyMoved()
  return useMutation({
    mutationFn: (body: { paidOn: string; items?: string[] }) =>
      answer(
        http.POST('/api/v1/payment-orders/{orderId}/payments', {
          params: {
            path: { orderId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': newIdempotencyKey() },
          },
          body,
        }),
      ),
    onSettled: moved,
  })
}

export function useReturn({ id, version }: PaymentOrder) {
  const moved = useMoneyMoved()
  return useMutation({
    mutationFn: (body: { itemId: string; returnedOn: string; reason: string }) =>
      answer(
        http.POST('/api/v1/payment-orders/{orderId}/returns', {
          params: {
            path: { orderId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': newIdempotencyKey() },
          },
          body,
        }),
      ),
    onSettled: moved,
  })
}
