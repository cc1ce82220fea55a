import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Notice } from '../../../ui/surface'
import type { PolicyDecision } from '../api/check-policy'
import { policyTexts } from '../texts'
import { ConfidenceBadge } from './confidence-badge'

const tones = { PASS: 'good', WARN: 'gold', BLOCK: 'bad' } as const

/** The verdict with each finding, its source and what would be allowed. */
export function Verdict({ decision }: { decision: PolicyDecision }) {
  const t = useTexts(policyTexts)
  return (
    <Notice tone={tones[decision.verdict]}>
      <div className="stack-s">
        <strong>{t.verdicts[decision.verdict]}</strong>
        <ul className="stack-s">
          {decision.findings.map((finding) => (
            <li key={finding.code}>
              {finding.message}
              {finding.citation && (
                <p className="small">
                  {finding.citation.documentNumber} {finding.citation.clause}{' '}
                  <ConfidenceBadge confidence={finding.citation.confidence} />
                </p>
              )}
              {finding.allowed && (
                <p className="small">
                  {t.allowed}：
                  {[
                    ...(finding.allowed.forms ?? []).map((form) => t.formNames[form]),
                    ...(finding.allowed.maxAmount === undefined
                      ? []
                      : [t.upTo(formatMoney(finding.allowed.maxAmount))]),
                  ].join('，')}
                </p>
              )}
            </li>
          ))}
        </ul>
        {decision.amounts?.map(({ code, amount }) => (
          <p key={code}>
            {t.amounts[code]} <strong className="money">{formatMoney(amount)}</strong>
          </p>
        ))}
        {decision.pack && <p className="small">{t.decidedBy(decision.pack.title, decision.pack.version)}</p>}
        {decision.above?.map((pack) => (
          <p key={pack.code} className="small">
            {t.alsoBy(pack.title, pack.version)}
          </p>
        ))}
      </div>
    </Notice>
  )
}
