import { useTexts } from '../../../lib/i18n'
import { ReplayLink } from '../../../ui/desk/replay-link'
import { Notice } from '../../../ui/surface'
import type { Claim } from '../api/claims'
import { claimTexts } from '../claim-texts'

const tones = { PASS: 'good', WARN: 'plain', BLOCK: 'bad' } as const

/** What the scheme says of the claim, each with its source; what is known from a report only warns. */
export function ClaimRules({ claim }: { claim: Claim }) {
  const t = useTexts(claimTexts)
  if (!claim.ruleCheck) return null
  return (
    <section className="section" aria-labelledby="claim-rules">
      <h2 id="claim-rules">{t.rules}</h2>
      {claim.ruleCheck.findings.map(({ code, verdict, message, citation }) => (
        <Notice key={code} tone={tones[verdict]}>
          {message}
          {citation && (
            <span className="soft small">
              {' '}
              {citation.documentNumber} {citation.clause}
              {citation.confidence === 'SECONDARY' && t.onlyReported}
            </span>
          )}
        </Notice>
      ))}
      <ReplayLink record="claim" id={claim.id} />
    </section>
  )
}
