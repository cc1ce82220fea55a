import type { Claim } from '../api/my-claims'

export type Treatment = Pick<Claim, 'foundOn' | 'personalCost'> & { id: string }

/** The illnesses that the claims are for, each once; of claims that were withdrawn or refused none. */
export function treatmentsOf(
  claims: readonly Pick<Claim, 'treatmentId' | 'foundOn' | 'personalCost' | 'status'>[],
): Treatment[] {
  const standing = claims.filter(({ status }) => status !== 'WITHDRAWN' && status !== 'REFUSED')
  const byId = new Map(
    standing.map(({ treatmentId, foundOn, personalCost }) => [
      treatmentId,
      { id: treatmentId, foundOn, personalCost },
    ]),
  )
  return [...byId.values()]
}
