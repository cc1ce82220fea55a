import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewCommittee } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { NewCommittee }

export function useRecordCommittee() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewCommittee) => answer(http.POST('/api/v1/committees', { body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['committees'] })
    },
  })
}
