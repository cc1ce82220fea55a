import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/surface'
import type { PolicyDecision } from '../api/check-visit'
import type { GiftForm } from '../api/list-occasions'
import { condolenceTexts } from '../texts'

type Finding = PolicyDecision['findings'][number]

const tones = { PASS: 'good', WARN: 'gold', BLOCK: 'bad' } as const

interface VerdictPanelProps {
  decision: PolicyDecision
  /** Changes the form to what would be allowed. */
  onApply?: ((allowed: { amount?: string; form?: GiftForm }) => void) | undefined
}

/** What the rules say, where they stand, and what would be allowed. */
export function VerdictPanel({ decision, onApply }: VerdictPanelProps) {
  const t = useTexts(condolenceTexts)
  return (
    <Notice tone={tones[decision.verdict]} live>
      <div className="stack-s">
        <strong>{t.verdicts[decision.verdict]}</strong>
        {decision.findings.map((finding) => (
          <FindingText key={finding.code + finding.message} finding={finding} onApply={onApply} />
        ))}
        {decision.pack && (
          <p className="soft">
            {decision.pack.title}（{decision.pack.code} v{decision.pack.version}）
          </p>
        )}
      </div>
    </Notice>
  )
}

function FindingText({ finding, onApply }: { finding: Finding; onApply: VerdictPanelProps['onApply'] }) {
  const t = useTexts(condolenceTexts)
  const { citation, allowed } = finding
  const first = allowed?.forms?.[0]
  const wrong = finding.verdict === 'BLOCK'
  const change = {
    ...(allowed?.maxAmount === undefined ? {} : { amount: allowed.maxAmount }),
    ...(first === undefined ? {} : { form: first }),
  }
  return (
    <div>
      <p>{finding.message}</p>
      {citation && (
        <p className="soft">
          {t.clause(citation.documentNumber, citation.clause)} · {t.confidence[citation.confidence]}
        </p>
      )}
      {wrong && allowed?.maxAmount !== undefined && <p>{t.allowedUpTo(formatMoney(allowed.maxAmount))}</p>}
      {wrong && allowed?.forms && (
        <p>{t.allowedForms(allowed.forms.map((form) => t.forms[form]).join('、'))}</p>
      )}
      {wrong && onApply && Object.keys(change).length > 0 && (
        <Button look="secondary" onClick={() => onApply(change)}>
          {t.apply}
        </Button>
      )}
    </div>
  )
}
