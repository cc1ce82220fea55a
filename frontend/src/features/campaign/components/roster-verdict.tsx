import { useTexts } from '../../../lib/i18n'
import { Notice } from '../../../ui/surface'
import type { Campaign } from '../api/campaigns'
import { campaignTexts } from '../texts'

const tones = { PASS: 'good', WARN: 'gold', BLOCK: 'bad' } as const

/** What the rules say about roster and total, and where they stand. */
export function RosterVerdict({ decision }: { decision: NonNullable<Campaign['decision']> }) {
  const t = useTexts(campaignTexts)
  return (
    <Notice tone={tones[decision.verdict]} live>
      <div className="stack-s">
        <strong>{t.verdicts[decision.verdict]}</strong>
        {decision.findings.map(({ code, message, citation }) => (
          <div key={code + message}>
            <p>{message}</p>
            {citation && (
              <p className="soft">
                {t.clause(citation.documentNumber, citation.clause)} · {t.confidence[citation.confidence]}
              </p>
            )}
          </div>
        ))}
        {decision.pack && <p className="soft">{t.byPack(decision.pack.title, decision.pack.version)}</p>}
      </div>
    </Notice>
  )
}
