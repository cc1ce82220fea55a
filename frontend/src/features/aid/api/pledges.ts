import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewPledge, Pledge, PledgeGraduation } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { NewPledge, Pledge }

/** Pledges of a union and everything below it; no child is named in it. */
export const pledgesQuery = (unionId: string | undefined) =>
  pagesOf(['pledges', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/pledges', { params: { query: given({ unionId, cursor }) }, signal })),
  )

export const pledgeQuery = (pledgeId: string) =>
  queryOptions({
    queryKey: ['pledges', 'one', pledgeId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/pledges/{pledgeId}', { params: { path: { pledgeId } }, signal })),
  })

function usePledgesChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['pledges'] })
  }
}

export function useBeginPledge() {
  const changed = usePledgesChanged()
  return useMutation({
    mutationFn: (body: NewPledge) => answer(http.POST('/api/v1/pledges', { body })),
    onSuccess: changed,
  })
}

export function useReceivePledge({ id, version }: Pledge) {
  const changed = usePledgesChanged()
  return useMutation({
    mutationFn: (body: { month: string; receivedOn: string; receipt: string }) =>
      answer(
        http.POST('/api/v1/pledges/{pledgeId}/receipts', {
          params: { path: { pledgeId: id }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useChangeGraduation({ id, version }: Pledge) {
  const changed = usePledgesChanged()
  return useMutation({
    mutationFn: (body: PledgeGraduation) =>
      answer(
        http.POST('/api/v1/pledges/{pledgeId}/graduations', {
          params: { path: { pledgeId: id }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useEndPledge({ id, version }: Pledge) {
  const changed = usePledgesChanged()
  return useMutation({
    mutationFn: (body: { on: string; reason: string }) =>
      answer(
        http.POST('/api/v1/pledges/{pledgeId}/endings', {
          params: { path: { pledgeId: id }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
