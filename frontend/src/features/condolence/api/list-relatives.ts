import { useMutation } from '@tanstack/react-query'
import type { Relative } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Relative }

/** Whom the member entered for visits. Asked for on purpose, as looking is noted, and kept nowhere. */
export function useRelatives(memberId: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: () =>
      answer(http.GET('/api/v1/members/{memberId}/relatives', { params: { path: { memberId } } })),
  })
}
