import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { OccasionRule } from '../api/policy-packs'
import { policyTexts } from '../texts'

export type Confidence = OccasionRule['citation']['confidence']

const tones = { STATUTE: 'good', PUBLISHED: 'good', SECONDARY: 'gold', DESIGN: 'gold' } as const

/** How far a source is verified; never by colour alone. */
export function ConfidenceBadge({ confidence }: { confidence: Confidence }) {
  const t = useTexts(policyTexts)
  return (
    <Badge tone={tones[confidence]}>
      <span title={t.confidenceMeaning[confidence]}>{t.confidences[confidence]}</span>
    </Badge>
  )
}

const all = ['STATUTE', 'PUBLISHED', 'SECONDARY', 'DESIGN'] as const satisfies readonly Confidence[]

export function ConfidenceLegend() {
  const t = useTexts(policyTexts)
  return (
    <details className="explain">
      <summary>{t.confidence}</summary>
      <dl className="stack-s">
        {all.map((confidence) => (
          <div key={confidence}>
            <dt>
              <ConfidenceBadge confidence={confidence} />
            </dt>
            <dd className="small">{t.confidenceMeaning[confidence]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
