import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatMonth, today, yearOf } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button, ButtonLink } from '../../../ui/button'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { statementFileOf, statementQuery, type Period, type Statement } from '../api/statements'
import { minus, sumOf } from '../components/fen'
import { IssueSheet } from '../components/issue-sheet'
import { SelectField } from '../../../ui/select-field'
import { StatementTable } from '../components/statement-table'
import { reportTexts } from '../report-texts'
import { statementTexts } from '../statement-texts'

/** A union and everything below it as one, for a year or one of its months. */
export default function StatementPage() {
  const t = useTexts(statementTexts)
  const language = useLanguage()
  const unionId = useUnionFilter() ?? ''
  const [search, change] = useSearch()
  const month = search.get('month') ?? undefined
  const year = Number(month?.slice(0, 4) ?? search.get('year') ?? yearOf(today()))
  const period = { year, month }
  const statement = useQuery(statementQuery(unionId, period))
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  const within = search.get('union') === null ? '' : `&union=${unionId}`
  const r = useTexts(reportTexts)
  const session = useSession()
  const [issuing, setIssuing] = useState(false)
  const named = month === undefined ? t.ofYear(year) : formatMonth(month, language)
  return (
    <>
      <PageHeader title={t.statement(named)} intro={t.intro}>
        <nav className="row no-print" aria-label={t.years}>
          <Link to={`/desk/finance/statement?year=${year - 1}${within}`}>‹ {t.ofYear(year - 1)}</Link>
          <Link to={`/desk/finance/statement?year=${year + 1}${within}`}>{t.ofYear(year + 1)} ›</Link>
        </nav>
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="row no-print">
            <SelectField
              name="month"
              label={t.period}
              none={t.wholeYear}
              value={month ?? ''}
              choices={months.map((one) => ({ value: one, label: formatMonth(one, language) }))}
              onChange={(chosen) => change({ month: chosen, year: String(year) })}
            />
            <Button look="secondary" icon="printer" onClick={() => print()}>
              {t.print}
            </Button>
            {may(session, 'BUDGET_APPROVE') && unionId !== '' && (
              <Button look="secondary" onClick={() => setIssuing(true)}>
                {r.issue}
              </Button>
            )}
            <ButtonLink look="quiet" to={`/desk/finance/submissions?union=${unionId}`}>
              {r.whoHandedIn}
            </ButtonLink>
            <a className="button button-quiet" href={statementFileOf(unionId, period)} download>
              {t.fetch}
            </a>
          </div>
          <Loaded of={statement} heights={[4, 16]}>
            {(body) => <Whole statement={body} period={period} />}
          </Loaded>
        </div>
      </div>
      {issuing && (
        <IssueSheet unionId={unionId} period={period} named={named} onClose={() => setIssuing(false)} />
      )}
    </>
  )
}

function Whole({ statement, period }: { statement: Statement; period: Period }) {
  const t = useTexts(statementTexts)
  const sum = (kind: string) =>
    sumOf(statement.lines.filter((line) => line.kind === kind).map(({ total }) => total))
  if (statement.lines.length === 0) return <Empty icon="book" title={t.emptyTitle} text={t.emptyText} />
  const income = sum('INCOME')
  const expense = sum('EXPENSE')
  return (
    <>
      <p>{t.reading(formatMoney(income), formatMoney(expense), formatMoney(minus(income, expense)))}</p>
      <p className="soft">{t.closed(statement.closed, statement.unions)}</p>
      {statement.inTransit !== '0.00' && <Notice>{t.inTransit(formatMoney(statement.inTransit))}</Notice>}
      {statement.restatements > 0 && <Notice>{t.restatements(statement.restatements)}</Notice>}
      {(['INCOME', 'EXPENSE', 'ASSET', 'LIABILITY', 'EQUITY'] as const).map((kind) => (
        <StatementTable key={kind} statement={statement} period={period} kind={kind} />
      ))}
    </>
  )
}
