import type { PackValue } from '../api/policy-packs'
import { ConfidenceBadge } from './confidence-badge'

/** Where a value stands and how well that is verified; where the document is silent, what was ruled instead. */
export function Place({ value }: { value: PackValue }) {
  const { citation, ruling } = value
  return (
    <>
      {citation.documentNumber} {citation.clause}
      <br />
      <ConfidenceBadge confidence={citation.confidence} />
      {ruling !== undefined && <p className="soft small">{ruling}</p>}
    </>
  )
}
