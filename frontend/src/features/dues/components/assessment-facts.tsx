import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import type { DuesAssessment } from '../api/assessments'
import { duesTexts } from '../texts'
import { RuleLine } from './rule-line'

/** What an assessment comes to, and the rules it rests on. */
export function AssessmentFacts({ assessment }: { assessment: DuesAssessment }) {
  const t = useTexts(duesTexts)
  const { counts, rules, again } = assessment
  if (!counts) return null
  const people = [
    [t.members, counts.members],
    [t.owing, counts.owing],
    [t.zeroBase, counts.zeroBase],
    [t.retained, counts.retained],
    [t.noBase, counts.noBase],
    [t.elsewhere, counts.elsewhere],
  ] as const
  return (
    <div className="stack">
      <p>
        {t.reading(counts.owing, formatMoney(counts.amount), formatMoney(counts.amountBefore))}{' '}
        <span className="soft">{again ? t.again : t.before}</span>
      </p>
      <Facts
        facts={[
          ...people.map(([label, count]) => [label, count.toLocaleString('en-US')] as const),
          [t.amount, formatMoney(counts.amount)],
          [t.amountBefore, formatMoney(counts.amountBefore)],
        ]}
      />
      <h2>{t.rules}</h2>
      {rules.map((rule) => (
        <RuleLine key={`${rule.pack.code}|${rule.pack.version}|${rule.rate}`} rule={rule} />
      ))}
    </div>
  )
}
