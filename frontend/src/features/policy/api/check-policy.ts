import { useMutation } from '@tanstack/react-query'
import type { GiftForm, PolicyCheck, PolicyDecision } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { GiftForm, PolicyCheck, PolicyDecision }

/** Asks what the rules say; stores nothing. */
export function useCheckPolicy() {
  return useMutation({
    mutationFn: (body: PolicyCheck) => answer(http.POST('/api/v1/policy-checks', { body })),
  })
}
