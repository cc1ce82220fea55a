import { useMutation } from '@tanstack/react-query'
import type { MyCareGift } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { MyCareGift }

/** What the code is for; nothing is confirmed yet. */
export function usePreviewReceipt() {
  return useMutation({
    mutationFn: (code: string) => answer(http.POST('/api/v1/me/care-receipt-previews', { body: { code } })),
  })
}

/** The visited member confirms with the code that the visitor shows her. */
export function useConfirmReceipt() {
  return useMutation({
    mutationFn: (code: string) => answer(http.POST('/api/v1/me/care-receipts', { body: { code } })),
  })
}
