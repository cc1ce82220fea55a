import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { deadlinesQuery, reportsQuery, type StatementDeadline, type StatementReport } from '../api/reports'
import { SetDeadlineSheet } from '../components/deadline-sheets'
import { DeadlinesFromAbove, DeadlinesSet } from '../components/deadline-tables'
import { IssueSheet } from '../components/issue-sheet'
import { monthOf, usePeriodName } from '../components/period-name'
import { reportTexts } from '../report-texts'

/** Who hands in which statement by when: what is wanted from above, what is wanted below, and what was issued. */
export default function SubmissionsPage() {
  const t = useTexts(reportTexts)
  const unionId = useUnionFilter() ?? ''
  return (
    <>
      <PageHeader title={t.submissions} intro={t.intro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <Deadlines key={unionId} unionId={unionId} />
          <Issued unionId={unionId} />
        </div>
      </div>
    </>
  )
}

function Deadlines({ unionId }: { unionId: string }) {
  const t = useTexts(reportTexts)
  const named = usePeriodName()
  const sets = may(useSession(), 'BUDGET_WRITE')
  const deadlines = useInfiniteQuery(deadlinesQuery(unionId))
  const [setting, setSetting] = useState(false)
  const [issuing, setIssuing] = useState<StatementDeadline>()
  type Pages = NonNullable<typeof deadlines.data>
  const ownOf = (all: Pages) => rowsOf(all).filter(({ union }) => union.id === unionId)
  const aboveOf = (all: Pages) => rowsOf(all).filter(({ union }) => union.id !== unionId)
  return (
    <>
      <Loaded of={deadlines} heights={[6, 8]}>
        {(all) => (
          <>
            <h2>{t.fromAbove}</h2>
            {aboveOf(all).length === 0 ? (
              <Empty icon="check" title={t.nothingAskedTitle} text={t.nothingAskedText} />
            ) : (
              <DeadlinesFromAbove deadlines={aboveOf(all)} onIssue={setIssuing} />
            )}
            <div className="row">
              <h2>{t.own}</h2>
              {sets && unionId !== '' && (
                <Button look="secondary" icon="plus" onClick={() => setSetting(true)}>
                  {t.set}
                </Button>
              )}
            </div>
            {ownOf(all).length === 0 ? (
              <Empty icon="calendar" title={t.nothingSetTitle} text={t.nothingSetText} />
            ) : (
              <DeadlinesSet deadlines={ownOf(all)} />
            )}
          </>
        )}
      </Loaded>
      {setting && <SetDeadlineSheet unionId={unionId} onClose={() => setSetting(false)} />}
      {issuing && (
        <IssueSheet
          unionId={unionId}
          period={{ year: Number(issuing.from.slice(0, 4)), month: monthOf(issuing) }}
          named={named(issuing)}
          onClose={() => setIssuing(undefined)}
        />
      )}
    </>
  )
}

function Issued({ unionId }: { unionId: string }) {
  const t = useTexts(reportTexts)
  const named = usePeriodName()
  const reports = useInfiniteQuery(reportsQuery(unionId))
  const columns: Column<StatementReport>[] = [
    {
      key: 'period',
      title: t.period,
      render: (one) => <Link to={`/desk/finance/submissions/${one.id}`}>{named(one)}</Link>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'revision', title: t.report, short: true, render: ({ revision }) => t.revision(revision) },
    { key: 'issuedAt', title: t.handedInAt, short: true, render: ({ issuedAt }) => formatStamp(issuedAt) },
  ]
  return (
    <>
      <h2>{t.issuedReports}</h2>
      <CursorTable
        label={t.issuedReports}
        columns={columns}
        of={reports}
        rowKey={({ id }) => id}
        empty={<Empty icon="file" title={t.noneTitle} text={t.noneText} />}
      />
    </>
  )
}
