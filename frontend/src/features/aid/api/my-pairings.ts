import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewPairingContact } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export const myPairingsQuery = queryOptions({
  queryKey: ['my-pairings'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/pairings', { signal })),
})

export const myPairingQuery = (pairingId: string) =>
  queryOptions({
    queryKey: ['my-pairings', pairingId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/me/pairings/{pairingId}', { params: { path: { pairingId } }, signal })),
  })

export function useLogMyContact(pairingId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewPairingContact) =>
      answer(
        http.POST('/api/v1/me/pairings/{pairingId}/contacts', { params: { path: { pairingId } }, body }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['my-pairings'] })
    },
  })
}
