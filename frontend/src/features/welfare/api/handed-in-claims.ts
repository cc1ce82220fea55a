import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClaimAuthority, ClaimForMember } from '../../../gen/schema'
import { answer, http, keyOfAct, newIdempotencyKey } from '../../../lib/http'
import type { Claim } from './claims'

export type { ClaimAuthority }

/** What a member can claim for; she sees that it was opened. */
export const claimableQuery = (memberId: string | undefined) =>
  queryOptions({
    queryKey: ['welfare', 'claimable', memberId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/members/{memberId}/claimable', {
          params: { path: { memberId: memberId ?? '' } },
          signal,
        }),
      ),
    enabled: memberId !== undefined,
    refetchOnWindowFocus: false,
  })

function useClaimsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['welfare'] })
  }
}

/** The key belongs to the form: sent twice it is one claim. */
export function useHandInClaim() {
  const [key] = useState(newIdempotencyKey)
  const changed = useClaimsChanged()
  return useMutation({
    mutationFn: (body: ClaimForMember) =>
      answer(http.POST('/api/v1/handed-in-claims', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSettled: changed,
  })
}

export function useAddClaimPaper(claim: Claim) {
  const changed = useClaimsChanged()
  return useMutation({
    mutationFn: ({ document, file }: { document: string; file: Blob }) =>
      answer(
        http.POST('/api/v1/claims/{claimId}/evidence', {
          params: {
            path: { claimId: claim.id },
            query: { document },
            header: { 'Idempotency-Key': keyOfAct },
          },
          headers: { 'Content-Type': 'application/octet-stream' },
          body: '',
          bodySerializer: () => file,
        }),
      ),
    onSettled: changed,
  })
}

export function useTakeClaimBack(claim: Claim) {
  const changed = useClaimsChanged()
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/claims/{claimId}/withdrawals', {
          params: { path: { claimId: claim.id }, header: { 'If-Match': `"${claim.version}"` } },
        }),
      ),
    onSettled: changed,
  })
}
