import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Delegation, LendableOffice, NewDelegation } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Delegation, LendableOffice, NewDelegation }

/** Both sides of the signed-in person, and the offices she can lend from. */
export const myDelegationsQuery = queryOptions({
  queryKey: ['delegations', 'mine'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/delegations', { signal })),
})

/** What was lent in a union and below it. */
export const delegationsQuery = (unionId: string) =>
  pagesOf(['delegations', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/delegations', { params: { query: { unionId, ...given({ cursor }) } }, signal })),
  )

export function useLendAuthority() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewDelegation) => answer(http.POST('/api/v1/delegations', { body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['delegations'] })
    },
  })
}

/** Ends it at once; whoever gives something back has less to do from then on, so her session is asked for anew. */
export function useTakeBack() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (delegationId: string) =>
      answer(
        http.POST('/api/v1/delegations/{delegationId}/revocations', { params: { path: { delegationId } } }),
      ),
    onSuccess: () => {
      void Promise.all([
        client.invalidateQueries({ queryKey: ['delegations'] }),
        client.invalidateQueries({ queryKey: ['me'] }),
      ])
    },
  })
}
