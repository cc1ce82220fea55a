import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { CampaignGift } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { CampaignGift }

/** What I have to fetch or have received. */
export const giftsQuery = queryOptions({
  queryKey: ['my-gifts'],
  queryFn: async ({ signal }) => {
    const { items } = await answer(http.GET('/api/v1/me/campaign-gifts', { signal }))
    return items
  },
  staleTime: 0,
})

export function useConfirmGift() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (recipientId: string) =>
      answer(
        http.POST('/api/v1/me/campaign-gifts/{recipientId}/receipts', { params: { path: { recipientId } } }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['my-gifts'] })
    },
  })
}

export function useGiftCode() {
  return useMutation({
    mutationFn: (recipientId: string) =>
      answer(
        http.POST('/api/v1/me/campaign-gifts/{recipientId}/codes', { params: { path: { recipientId } } }),
      ),
  })
}
