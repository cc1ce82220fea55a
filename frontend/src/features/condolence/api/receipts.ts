import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CondolenceReceipt, NewCondolenceReceipt } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { visitQuery } from './get-visit'

export type { CondolenceReceipt, NewCondolenceReceipt }

/** Keeps a signature that was drawn on the screen. */
export function useTakeReceipt(visitId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (receipt: NewCondolenceReceipt) =>
      answer(
        http.POST('/api/v1/condolence-visits/{visitId}/receipts', {
          params: { path: { visitId } },
          body: receipt,
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: visitQuery(visitId).queryKey })
    },
  })
}

/** A code for the member to confirm with; every call makes a new one. */
export function useReceiptCode(visitId: string) {
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/condolence-visits/{visitId}/receipt-codes', { params: { path: { visitId } } }),
      ),
  })
}

export function signatureAddress(visitId: string): string {
  return `/api/v1/condolence-visits/${visitId}/receipt-signature`
}
