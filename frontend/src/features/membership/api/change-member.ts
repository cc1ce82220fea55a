import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { MemberChange } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { MemberChange }

interface Change {
  etag: string
  body: MemberChange
}

/** Corrects a file; refused when somebody else was faster. */
export function useChangeMember(memberId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ etag, body }: Change) =>
      answer(
        http.PUT('/api/v1/members/{memberId}', {
          params: { path: { memberId }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['members'] })
    },
  })
}
