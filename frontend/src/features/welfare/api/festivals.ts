import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type {
  FestivalGift,
  FestivalGiftDecision,
  FestivalGiftStatus,
  FestivalProxy,
  FestivalReceipt,
  NewFestivalGift,
} from '../../../gen/schema'
import { answer, http, newIdempotencyKey } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { FestivalGift, FestivalGiftStatus, FestivalReceipt, NewFestivalGift }

/** As they stand on the day of the festival. */
export const festivalRulesQuery = (unionId: string, onDay: string) =>
  queryOptions({
    queryKey: ['welfare', 'festival-rules', unionId, onDay],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/festival-rules', { params: { query: { unionId, ...given({ onDay }) } }, signal }),
      ),
    enabled: unionId !== '',
  })

export const giftsQuery = pagesOf(['welfare', 'gifts'], (cursor, signal) =>
  answer(http.GET('/api/v1/festival-gifts', { params: { query: given({ cursor }) }, signal })),
)

export const receiptsQuery = (giftId: string) =>
  pagesOf(['welfare', 'gifts', giftId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/festival-gifts/{giftId}/receipts', {
        params: { path: { giftId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

function useGiftsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['welfare', 'gifts'] })
  }
}

/** The key belongs to the form: sent twice it is given once. */
export function useGive() {
  const changed = useGiftsChanged()
  const [key] = useState(newIdempotencyKey)
  return useMutation({
    mutationFn: (body: NewFestivalGift) =>
      answer(http.POST('/api/v1/festival-gifts', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: changed,
  })
}

/** The key belongs to the form: pressed twice it is one decision. */
export function useDecideGift({ id, version }: FestivalGift) {
  const changed = useGiftsChanged()
  const [key] = useState(newIdempotencyKey)
  return useMutation({
    mutationFn: (body: FestivalGiftDecision) =>
      answer(
        http.POST('/api/v1/festival-gifts/{giftId}/decisions', {
          params: {
            path: { giftId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useCancelGift({ id, version }: FestivalGift) {
  const changed = useGiftsChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/festival-gifts/{giftId}/cancellations', {
          params: { path: { giftId: id }, header: { 'If-Match': `"${version}"` } },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}

export const proxyQuery = (receiptId: string) =>
  queryOptions({
    queryKey: ['welfare', 'gifts', 'proxy', receiptId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/festival-receipts/{receiptId}/proxies', {
          params: { path: { receiptId } },
          signal,
        }),
      ),
  })

export function useNoteProxy(receipt: FestivalReceipt) {
  const changed = useGiftsChanged()
  return useMutation({
    mutationFn: (body: FestivalProxy) =>
      answer(
        http.POST('/api/v1/festival-receipts/{receiptId}/proxies', {
          params: { path: { receiptId: receipt.id }, header: { 'If-Match': `"${receipt.version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
