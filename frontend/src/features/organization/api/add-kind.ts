import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewUnionKind, UnionKind } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { kindsQuery } from './list-kinds'

export type { NewUnionKind, UnionKind }

/** A kind of one's own for everything below one root. */
export function useAddKind() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewUnionKind) => answer(http.POST('/api/v1/union-kinds', { body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: kindsQuery.queryKey })
    },
  })
}
