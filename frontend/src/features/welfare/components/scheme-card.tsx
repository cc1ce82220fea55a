import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Badge, Card } from '../../../ui/surface'
import type { MutualAidScheme } from '../api/rounds'
import { welfareTexts } from '../texts'

type Value = MutualAidScheme['values'][number]

const money = new Set(['SHARE_PRICE', 'OWN_SHARE'])

/** A scheme with where each of its values stands; what was only reported says so. */
export function SchemeCard({ scheme }: { scheme: MutualAidScheme }) {
  const t = useTexts(welfareTexts)
  const worded = ({ key, value }: Value) =>
    money.has(key) ? formatMoney(value) : value.replace(/[A-Za-z]+/g, (word) => t.words[word] ?? word)
  const unsure = scheme.citation.confidence === 'SECONDARY'
  return (
    <Card>
      <div className="stack-s">
        <h2>{scheme.name}</h2>
        <p className="soft small">
          {scheme.jurisdiction} · {scheme.citation.documentNumber}{' '}
          <Badge tone={unsure ? 'gold' : 'plain'}>{t.confidences[scheme.citation.confidence]}</Badge>
        </p>
        <Facts
          facts={scheme.values.map((value) => [
            t.values[value.key] ?? value.key,
            <span key={value.key}>
              {worded(value)}{' '}
              <span className="soft small">
                {value.citation.clause}，{t.confidences[value.citation.confidence]}
              </span>
            </span>,
          ])}
        />
        <h3>{t.benefits}</h3>
        {scheme.benefits.length === 0 ? (
          <p className="soft small">{t.noBenefits}</p>
        ) : (
          <ul>
            {scheme.benefits.map(({ category, name, perShare, rate, most }) => (
              <li key={category}>
                {name}：{perShare !== undefined && t.perShare(formatMoney(perShare))}
                {rate !== undefined && t.rate(rate)}
                {most !== undefined && `，${t.most(formatMoney(most))}`}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}
