import { useMutation } from '@tanstack/react-query'
import type { NewReveal, SensitiveValue } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { NewReveal, SensitiveValue }

/** Sensitive values in full. Never kept: not in the cache of queries, not on the device. */
export function useRevealValues(memberId: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: (body: NewReveal) =>
      answer(http.POST('/api/v1/members/{memberId}/reveals', { params: { path: { memberId } }, body })),
  })
}
