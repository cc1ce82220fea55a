import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

interface Reversal {
  visitId: string
  etag: string
  reason: string
}

/** Takes back a visit recorded by mistake; both records stay. */
export function useReverseVisit() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ visitId, etag, reason }: Reversal) =>
      answer(
        http.POST('/api/v1/condolence-visits/{visitId}/reversals', {
          params: { path: { visitId }, header: { 'If-Match': etag } },
          body: { reason },
        }),
      ),
    onSettled: () => {
      void Promise.all([
        client.invalidateQueries({ queryKey: ['visits'] }),
        client.invalidateQueries({ queryKey: ['reminders'] }),
      ])
    },
  })
}
