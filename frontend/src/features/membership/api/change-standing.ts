import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { StandingAct, StandingChange } from '../../../gen/schema'
import { answer, answerWithTag, http } from '../../../lib/http'

export type { StandingAct }

/** A dated act on the version that is true at this moment; the reader decides by what she has just seen. */
export function useChangeStanding(memberId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body: StandingChange) => {
      const path = { memberId }
      const { etag } = await answerWithTag(http.GET('/api/v1/members/{memberId}', { params: { path } }))
      return answer(
        http.POST('/api/v1/members/{memberId}/standing-changes', {
          params: { path, header: { 'If-Match': etag } },
          body,
        }),
      )
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['members'] })
    },
  })
}
