import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FestivalGift, FestivalReceipt, NewFestivalGift } from '../../../gen/schema'
import { answer, http, newIdempotencyKey } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { FestivalGift, FestivalReceipt, NewFestivalGift }

export const festivalRulesQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['welfare', 'festival-rules', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/festival-rules', { params: { query: { unionId } }, signal })),
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

export function useNoteProxy(receipt: FestivalReceipt) {
  const changed = useGiftsChanged()
  return useMutation({
    mutationFn: (body: { name: string; relation: string }) =>
      answer(
        http.POST('/api/v1/festival-receipts/{receiptId}/proxies', {
          params: { path: { receiptId: receipt.id }, header: { 'If-Match': `"${receipt.version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
