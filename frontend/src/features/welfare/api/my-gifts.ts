import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { MyFestivalGift } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export const myGiftsQuery = queryOptions({
  queryKey: ['my-welfare', 'gifts'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/festival-gifts', { signal })),
})

export function useSign() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: MyFestivalGift) =>
      answer(
        http.POST('/api/v1/me/festival-gifts/{receiptId}/signatures', {
          params: { path: { receiptId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['my-welfare', 'gifts'] })
    },
  })
}
