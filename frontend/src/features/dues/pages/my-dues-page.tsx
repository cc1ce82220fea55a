import { useQuery } from '@tanstack/react-query'
import { formatMoney, formatMonth, today, yearOf } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { Badge, Card } from '../../../ui/surface'
import { myDuesQuery, type DuesObligation } from '../api/my-dues'
import { rateText } from '../components/rate'
import { myDuesTexts } from '../my-texts'

/** What I owe and have paid, month by month, and how it was worked out. */
export default function MyDuesPage() {
  const t = useTexts(myDuesTexts)
  const [search] = useSearch()
  const year = Number(search.get('year') ?? yearOf(today()))
  const mine = useQuery(myDuesQuery(year))
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/me" />
      <div className="stack">
        <nav className="row between" aria-label={t.years}>
          <Link to={`/m/dues?year=${year - 1}`}>‹ {year - 1}</Link>
          <strong>{year}</strong>
          {year < yearOf(today()) ? <Link to={`/m/dues?year=${year + 1}`}>{year + 1} ›</Link> : <span />}
        </nav>
        <Loaded of={mine} heights={[3, 8, 8]}>
          {({ amount, paid, items }) =>
            items.length === 0 ? (
              <Empty icon="file" title={t.noneTitle} text={t.noneText} />
            ) : (
              <>
                <p>{t.reading(formatMoney(amount), formatMoney(paid))}</p>
                <ul className="stack">
                  {items.map((month) => (
                    <li key={month.month}>
                      <Month of={month} />
                    </li>
                  ))}
                </ul>
              </>
            )
          }
        </Loaded>
      </div>
    </>
  )
}

function Month({ of }: { of: DuesObligation }) {
  const t = useTexts(myDuesTexts)
  const language = useLanguage()
  const settled = of.paid === of.amount
  const free = of.basis !== 'OWED'
  return (
    <Card>
      <div className="stack-s">
        <div className="row between">
          <h2>{formatMonth(of.month, language)}</h2>
          <Badge tone={free ? 'plain' : settled ? 'good' : 'gold'}>
            {free ? t.free : settled ? t.paid : t.open}
          </Badge>
        </div>
        <p>
          <strong>{formatMoney(of.amount)}</strong> <span className="soft">{t.toUnion(of.union.name)}</span>
        </p>
        <details>
          <summary>{t.why}</summary>
          <p>{reason(of, t)}</p>
          {of.rule && (
            <p className="soft small">{t.source(of.rule.citation.documentNumber, of.rule.citation.clause)}</p>
          )}
        </details>
      </div>
    </Card>
  )
}

function reason({ basis, base, counted, rule }: DuesObligation, t: typeof myDuesTexts.zh): string {
  if (basis !== 'OWED') return t.reasons[basis]
  return t.reasons.OWED(formatMoney(base), formatMoney(counted ?? base), rateText(rule?.rate ?? ''))
}
