import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { MyNewTransfer, NewTransfer, Transfer, TransferStatus } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Transfer, TransferStatus }

/** Transfers out of and into a union and everything below it, page by page. */
export const transfersQuery = (filter: {
  unionId?: string | undefined
  status?: TransferStatus | undefined
}) =>
  pagesOf(['transfers', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/transfers', { params: { query: given({ ...filter, cursor }) }, signal })),
  )

export const myTransfersQuery = queryOptions({
  queryKey: ['transfers', 'mine'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/transfers', { signal })),
})

function useTransfersChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['transfers'] })
    void client.invalidateQueries({ queryKey: ['members'] })
  }
}

export function useAskForTransfer() {
  const changed = useTransfersChanged()
  return useMutation({
    mutationFn: (body: NewTransfer) => answer(http.POST('/api/v1/transfers', { body })),
    onSuccess: changed,
  })
}

export function useAskForMyTransfer() {
  const changed = useTransfersChanged()
  return useMutation({
    mutationFn: (body: MyNewTransfer) => answer(http.POST('/api/v1/me/transfers', { body })),
    onSuccess: changed,
  })
}

interface Decision {
  transfer: Transfer
  accept: boolean
  reason?: string
}

/** Yes or no to the transfer as it was shown; refused when the other side was faster. */
export function useDecideTransfer() {
  const changed = useTransfersChanged()
  return useMutation({
    mutationFn: ({ transfer, ...body }: Decision) =>
      answer(
        http.POST('/api/v1/transfers/{transferId}/decisions', {
          params: { path: { transferId: transfer.id }, header: { 'If-Match': `"${transfer.version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
