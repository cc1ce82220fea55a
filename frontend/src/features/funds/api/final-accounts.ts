import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { FinalAccounts, FinalAccountsLine } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'

export type { FinalAccounts, FinalAccountsLine }

/** The final accounts of a union and year: those that stand, and those that were sent back. */
export const accountsOfYearQuery = (unionId: string, year: number) =>
  queryOptions({
    queryKey: ['final-accounts', unionId, year],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        http.GET('/api/v1/final-accounts', { params: { query: { unionId, year, limit: 200 } }, signal }),
      )
      return items.filter(({ union }) => union.id === unionId)
    },
  })

export const accountsQuery = (accountsId: string) =>
  queryOptions({
    queryKey: ['final-accounts', 'one', accountsId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/final-accounts/{accountsId}', { params: { path: { accountsId } }, signal })),
  })

function useAccountsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['final-accounts'] })
  }
}

export function usePrepareAccounts(unionId: string, year: number) {
  const changed = useAccountsChanged()
  return useMutation({
    mutationFn: (body: { remark?: string }) =>
      answer(
        http.POST('/api/v1/final-accounts', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body: { unionId, year, ...body },
        }),
      ),
    onSettled: changed,
  })
}

export function useDecideAccounts({ id, version }: FinalAccounts) {
  const changed = useAccountsChanged()
  return useMutation({
    mutationFn: (body: { approve: boolean; reason?: string }) =>
      answer(
        http.POST('/api/v1/final-accounts/{accountsId}/decisions', {
          params: {
            path: { accountsId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}
