import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Appeal, AppealDecision, AppealReason, AppealStatus } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Appeal, AppealReason }

/** Appeals of a union and everything below it; what was said is in none of them. */
export const appealsQuery = (unionId: string | undefined, status: AppealStatus | undefined) =>
  pagesOf(['appeals', unionId, status], (cursor, signal) =>
    answer(http.GET('/api/v1/appeals', { params: { query: given({ unionId, status, cursor }) }, signal })),
  )

const appealQuery = (appealId: string) =>
  queryOptions({
    queryKey: ['appeals', 'one', appealId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/appeals/{appealId}', { params: { path: { appealId } }, signal })),
  })

export const useAppeal = (appealId: string) => useQuery(appealQuery(appealId))

export function useDecideAppeal({ id, version }: Appeal) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: AppealDecision) =>
      answer(
        http.POST('/api/v1/appeals/{appealId}/decisions', {
          params: { path: { appealId: id }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['appeals'] })
    },
  })
}

/** On the member's behalf, with the reason she reads. */
export function useWithdrawAppeal({ id, version }: Appeal) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/appeals/{appealId}/withdrawals', {
          params: { path: { appealId: id }, header: { 'If-Match': `"${version}"` } },
          body: { reason },
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['appeals'] })
    },
  })
}
