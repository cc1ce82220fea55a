import { useMutation } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** The visited member confirms with the code that the visitor shows her. */
export function useConfirmReceipt() {
  return useMutation({
    mutationFn: (code: string) => answer(http.POST('/api/v1/me/care-receipts', { body: { code } })),
  })
}
