import { formatMoney, formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Card, Notice } from '../../../ui/surface'
import type { SanatoriumEntitlement } from '../api/my-sanatorium'
import { mySanatoriumTexts } from '../my-texts'

/** What is hers this year, and every rule behind it with where it stands. */
export function EntitlementCard({ entitlement }: { entitlement: SanatoriumEntitlement }) {
  const t = useTexts(mySanatoriumTexts)
  const language = useLanguage()
  const { mayGo, times, part, days, supportedDays, left, limit, againFrom, outsideFrom } = entitlement
  return (
    <Card accent={mayGo}>
      <div className="stack-s">
        <Notice tone={mayGo ? 'good' : 'gold'}>{mayGo ? (times > 0 ? t.yes : t.goesOn) : t.no}</Notice>
        <Facts
          facts={[
            [t.part, t.parts[part]],
            [t.days, mayGo && t.dayCount(days, supportedDays)],
            [t.money, part !== 'NONE' && t.moneyOf(formatMoney(left), formatMoney(limit))],
            [t.again, againFrom && t.againFrom(formatMonth(againFrom.slice(0, 7), language))],
            [t.outside, outsideFrom === undefined ? t.outsideNow : t.outsideFrom(outsideFrom)],
          ]}
        />
        <h3>{t.why}</h3>
        <ul className="stack-s">
          {entitlement.decision.findings.map((finding) => (
            <li key={finding.code}>
              {finding.message}
              {finding.citation && (
                <span className="soft small">
                  {' '}
                  {finding.citation.documentNumber} {finding.citation.clause}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}
