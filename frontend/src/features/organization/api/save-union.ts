import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewUnion, UnionChange } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { NewUnion, UnionChange }

function useUnionsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['unions'] })
  }
}

export function useFoundUnion() {
  const changed = useUnionsChanged()
  return useMutation({
    mutationFn: (body: NewUnion) => answer(http.POST('/api/v1/unions', { body })),
    onSuccess: changed,
  })
}

/** Says anew what a union is; refused when somebody else changed it meanwhile. */
export function useChangeUnion(unionId: string) {
  const changed = useUnionsChanged()
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: UnionChange }) =>
      answer(
        http.PUT('/api/v1/unions/{unionId}', {
          params: { path: { unionId }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
