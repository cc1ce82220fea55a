import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Interest } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Interest }

export const myInterestsQuery = queryOptions({
  queryKey: ['interests', 'mine'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/interests', { signal })),
})

/** Replaces what is ticked; shown at once, put right by the server's answer. */
export function useChooseInterests() {
  const client = useQueryClient()
  const key = myInterestsQuery.queryKey
  return useMutation({
    mutationFn: (interests: Interest[]) => answer(http.PUT('/api/v1/me/interests', { body: { interests } })),
    onMutate: (interests) => {
      const before = client.getQueryData(key)
      client.setQueryData(key, { interests })
      return before
    },
    onError: (_failed, _interests, before) => client.setQueryData(key, before),
    onSuccess: (chosen) => client.setQueryData(key, chosen),
  })
}

export const interestCountsQuery = (unionId: string) =>
  queryOptions({
    queryKey: ['interests', 'counts', unionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/interest-counts', { params: { query: { unionId } }, signal })),
  })
