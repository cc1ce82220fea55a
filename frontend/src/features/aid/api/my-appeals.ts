import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Appeal, AppealPossible, NewAppeal } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Appeal, AppealPossible }

export const myAppealsQuery = queryOptions({
  queryKey: ['my-appeals'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/appeals', { signal })),
})

/** Before it is decided; she may appeal again in time. */
export function useWithdrawMyAppeal({ id }: Appeal) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (version: number) =>
      answer(
        http.POST('/api/v1/me/appeals/{appealId}/withdrawals', {
          params: { path: { appealId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['my-appeals'] })
    },
  })
}

/** Against a case or a file of mine, whichever the decision was about. */
export function useAppealAgainst({ caseId, fileId = '' }: AppealPossible) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewAppeal) =>
      caseId === undefined
        ? answer(
            http.POST('/api/v1/me/hardship-files/{fileId}/appeals', { params: { path: { fileId } }, body }),
          )
        : answer(http.POST('/api/v1/me/aid-cases/{caseId}/appeals', { params: { path: { caseId } }, body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['my-appeals'] })
    },
  })
}
