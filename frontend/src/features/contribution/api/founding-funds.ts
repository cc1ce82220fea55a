import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FoundingFund, NewFoundingFund, NewFoundingFundReturn } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { FoundingFund }

/** What employers without a union paid, the latest first. */
export const foundingFundsQuery = (filter: { unionId?: string | undefined; kept?: boolean | undefined }) =>
  pagesOf(['founding-funds', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/founding-funds', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

function useFundsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['founding-funds'] })
  }
}

export function useCollectFund() {
  return useMutation({
    mutationFn: (body: NewFoundingFund) =>
      answer(
        http.POST('/api/v1/founding-funds', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: useFundsChanged(),
  })
}

/** The bank sent back what was returned. */
export function useKeepFund({ id, version }: FoundingFund) {
  return useMutation({
    mutationFn: (body: { returnedOn: string; reason: string }) =>
      answer(
        http.POST('/api/v1/founding-funds/{foundingFundId}/bank-returns', {
          params: {
            path: { foundingFundId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: useFundsChanged(),
  })
}

export function useReturnFund({ id, version }: FoundingFund) {
  return useMutation({
    mutationFn: (body: NewFoundingFundReturn) =>
      answer(
        http.POST('/api/v1/founding-funds/{foundingFundId}/returns', {
          params: {
            path: { foundingFundId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: useFundsChanged(),
  })
}
