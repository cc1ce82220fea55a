import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Claim, NewClaim } from '../../../gen/schema'
import { answer, http, newIdempotencyKey } from '../../../lib/http'

export type { Claim, NewClaim }

export const myClaimsQuery = queryOptions({
  queryKey: ['my-welfare', 'claims'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/claims', { signal })),
})

function useMyClaimsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['my-welfare'] })
  }
}

/** The key belongs to the form: sent twice it is one claim. */
export function useSubmitClaim() {
  const [key] = useState(newIdempotencyKey)
  const changed = useMyClaimsChanged()
  return useMutation({
    mutationFn: (body: NewClaim) =>
      answer(http.POST('/api/v1/me/claims', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSettled: changed,
  })
}

export function useHandInPaper(claim: Claim) {
  const changed = useMyClaimsChanged()
  return useMutation({
    mutationFn: ({ document, file }: { document: string; file: File }) =>
      answer(
        http.POST('/api/v1/me/claims/{claimId}/evidence', {
          params: { path: { claimId: claim.id }, query: { document } },
          headers: { 'Content-Type': 'application/octet-stream' },
          // the contract says "binary", which its types call a string
          body: file as unknown as string,
          bodySerializer: () => file,
        }),
      ),
    onSettled: changed,
  })
}

export function useWithdrawClaim(claim: Claim) {
  const changed = useMyClaimsChanged()
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/me/claims/{claimId}/withdrawals', {
          params: { path: { claimId: claim.id }, header: { 'If-Match': `"${claim.version}"` } },
        }),
      ),
    onSettled: changed,
  })
}
