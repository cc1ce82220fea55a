import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { budgetLinesQuery, budgetQuery, budgetsQuery, type Budget, type BudgetLine } from '../api/budgets'
import { chartQuery, type ChartOfAccounts } from '../api/chart'
import { BudgetForm } from '../components/budget-form'
import { BulletBars } from '../components/bullet-bars'
import { DocumentList } from '../components/document-list'
import { sumOf } from '../components/fen'
import { LineTable } from '../components/line-table'
import { fundsTexts } from '../texts'
import '../funds.css'

/** The budget of a union and year: what is planned, set aside, paid and left, and the documents behind it. */
export default function BudgetPage() {
  const t = useTexts(fundsTexts)
  const unionId = useUnionFilter() ?? ''
  const [search] = useSearch()
  const year = Number(search.get('year') ?? yearOf(today()))
  return (
    <>
      <PageHeader title={t.budget(year)} intro={t.budgetIntro}>
        <nav className="row" aria-label={t.years}>
          <Link to={`/desk/finance/budget?year=${year - 1}`}>‹ {t.previous(year - 1)}</Link>
          <Link to={`/desk/finance/budget?year=${year + 1}`}>{t.previous(year + 1)} ›</Link>
        </nav>
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <YearOfUnion key={`${unionId}|${year}`} unionId={unionId} year={year} />
      </div>
    </>
  )
}

function YearOfUnion({ unionId, year }: { unionId: string; year: number }) {
  const t = useTexts(fundsTexts)
  const session = useSession()
  const lines = useQuery(budgetLinesQuery(unionId, year))
  const documents = useQuery(budgetsQuery(unionId, year))
  const chart = useQuery(chartQuery)
  const [writing, setWriting] = useState<Budget | 'new'>()
  return (
    <div className="stack">
      <Loaded of={chart} heights={[4, 12]}>
        {(known) => (
          <Loaded of={lines} heights={[4, 12]}>
            {({ items }) => <Lines lines={items} chart={known} />}
          </Loaded>
        )}
      </Loaded>
      <Loaded of={documents} heights={[6]}>
        {(items) => (
          <>
            {items.length > 0 && <DocumentList documents={items} onEdit={setWriting} />}
            {may(session, 'BUDGET_WRITE') && items.every(({ status }) => status === 'APPROVED') && (
              <div>
                <Button icon="plus" onClick={() => setWriting('new')}>
                  {items.length === 0 ? t.draft : t.adjust}
                </Button>
              </div>
            )}
            {writing === 'new' && (
              <BudgetForm
                unionId={unionId}
                year={year}
                draft={undefined}
                adjustment={items.length > 0}
                onClose={() => setWriting(undefined)}
              />
            )}
          </>
        )}
      </Loaded>
      {writing !== undefined && writing !== 'new' && (
        <Rewriting document={writing} onClose={() => setWriting(undefined)} />
      )}
    </div>
  )
}

/** Lists come without lines: the draft is opened first. */
function Rewriting({ document, onClose }: { document: Budget; onClose: () => void }) {
  const draft = useQuery(budgetQuery(document.id))
  if (!draft.data) return null
  return (
    <BudgetForm
      unionId={document.union.id}
      year={document.year}
      draft={draft.data}
      adjustment={document.adjustment > 0}
      onClose={onClose}
    />
  )
}

function Lines({ lines, chart }: { lines: readonly BudgetLine[]; chart: ChartOfAccounts }) {
  const t = useTexts(fundsTexts)
  const [search, change] = useSearch()
  const asTable = search.get('view') === 'table'
  if (lines.length === 0) return <Empty icon="file" title={t.noLinesTitle} text={t.noLinesText} />
  const sum = (key: 'planned' | 'setAside' | 'paid' | 'left') => sumOf(lines.map((line) => line[key]))
  const used = sumOf([sum('setAside'), sum('paid')])
  return (
    <section className="stack">
      <div className="toolbar">
        <ChipGroup
          name="view"
          label={t.view}
          labelHidden
          choices={[
            { value: 'bars', label: t.bars },
            { value: 'table', label: t.table },
          ]}
          value={asTable ? 'table' : 'bars'}
          onChange={(view) => change({ view: view === 'bars' ? '' : view })}
        />
      </div>
      <p>{t.reading(formatMoney(sum('planned')), formatMoney(used), formatMoney(sum('left')))}</p>
      {asTable ? <LineTable lines={lines} chart={chart} /> : <BulletBars lines={lines} chart={chart} />}
      <p className="soft small">
        {!asTable && t.legend} {chart.note}
      </p>
    </section>
  )
}
