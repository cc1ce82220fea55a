import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Claim, ClaimDecision, ClaimListItem, ClaimRefusal, ClaimStatus } from '../../../gen/schema'
import { answer, http, newIdempotencyKey } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Claim, ClaimListItem, ClaimRefusal, ClaimStatus }

export const claimsQuery = (status: ClaimStatus | undefined) =>
  pagesOf(['welfare', 'claims', status], (cursor, signal) =>
    answer(http.GET('/api/v1/claims', { params: { query: given({ status, cursor }) }, signal })),
  )

export const claimQuery = (claimId: string) =>
  queryOptions({
    queryKey: ['welfare', 'claim', claimId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/claims/{claimId}', { params: { path: { claimId } }, signal })),
  })

function useClaimsChanged() {
  const client = useQueryClient()
  // not waited for: what is done leaves the page with its form, which could not say so any more
  return () => {
    void client.invalidateQueries({ queryKey: ['welfare'] })
  }
}

const versionOf = ({ id, version }: Claim) => ({
  path: { claimId: id },
  header: { 'If-Match': `"${version}"` },
})

export function useCheckClaim(claim: Claim) {
  const changed = useClaimsChanged()
  return useMutation({
    mutationFn: (body: { recognised: string; note?: string; sameAs?: string }) =>
      answer(http.POST('/api/v1/claims/{claimId}/checks', { params: versionOf(claim), body })),
    onSettled: changed,
  })
}

export function useRetractClaim(claim: Claim) {
  const changed = useClaimsChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/claims/{claimId}/retractions', { params: versionOf(claim), body: { reason } }),
      ),
    onSettled: changed,
  })
}

/** The key is made with the form, so that a second press repeats and does not decide again. */
export function useDecideClaim(claim: Claim) {
  const [key] = useState(newIdempotencyKey)
  const changed = useClaimsChanged()
  const { path, header } = versionOf(claim)
  return useMutation({
    mutationFn: (body: ClaimDecision) =>
      answer(
        http.POST('/api/v1/claims/{claimId}/decisions', {
          params: { path, header: { ...header, 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
