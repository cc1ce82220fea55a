import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import {
  submissionsQuery,
  useRemindOfStatements,
  type StatementDeadline,
  type StatementSubmission,
} from '../api/reports'
import { reportTexts } from '../report-texts'
import { MoveDeadlineSheet } from './deadline-sheets'
import { usePeriodName } from './period-name'
import { SubmissionBadge } from './submission-badge'

interface DeadlinesProps {
  deadlines: readonly StatementDeadline[]
}

/** What the union above wants, and how it stands with it. */
export function DeadlinesFromAbove({ deadlines, onIssue }: DeadlinesProps & IssuingProps) {
  const t = useTexts(reportTexts)
  const named = usePeriodName()
  const issues = may(useSession(), 'BUDGET_APPROVE')
  return (
    <DataTable
      label={t.fromAbove}
      rows={deadlines}
      rowKey={({ id }) => id}
      columns={[
        { key: 'period', title: t.period, short: true, render: (one) => named(one) },
        { key: 'union', title: t.union, render: ({ union }) => union.name },
        { key: 'dueOn', title: t.dueOn, short: true, render: ({ dueOn }) => dueOn },
        {
          key: 'state',
          title: t.state,
          short: true,
          render: ({ state }) => state !== undefined && <SubmissionBadge state={state} />,
        },
        {
          key: 'issue',
          title: t.actions,
          render: (one) =>
            issues &&
            (one.state === 'WAITING' || one.state === 'OVERDUE') && (
              <Button look="quiet" aria-label={t.issueOf(named(one))} onClick={() => onIssue(one)}>
                {t.issue}
              </Button>
            ),
        },
      ]}
    />
  )
}

interface IssuingProps {
  onIssue: (deadline: StatementDeadline) => void
}

/** What is wanted from unions below; each opens to who has handed in. */
export function DeadlinesSet({ deadlines }: DeadlinesProps) {
  const t = useTexts(reportTexts)
  const named = usePeriodName()
  const sets = may(useSession(), 'BUDGET_WRITE')
  const [moving, setMoving] = useState<StatementDeadline>()
  const columns: Column<StatementDeadline>[] = [
    { key: 'period', title: t.period, short: true, render: (one) => named(one) },
    { key: 'dueOn', title: t.dueOn, short: true, render: ({ dueOn }) => dueOn },
    { key: 'asked', title: t.asked, figure: true, render: ({ asked }) => asked },
    { key: 'handedIn', title: t.handedIn, figure: true, render: ({ handedIn }) => handedIn },
    { key: 'late', title: t.late, figure: true, render: ({ late }) => late },
    {
      key: 'move',
      title: t.actions,
      render: (one) =>
        sets && (
          <Button look="quiet" aria-label={t.moveOf(named(one))} onClick={() => setMoving(one)}>
            {t.move}
          </Button>
        ),
    },
  ]
  return (
    <>
      <DataTable
        label={t.own}
        columns={columns}
        rows={deadlines}
        rowKey={({ id }) => id}
        more={(one) => <Submissions deadline={one} named={named(one)} />}
      />
      {moving && (
        <MoveDeadlineSheet deadline={moving} named={named(moving)} onClose={() => setMoving(undefined)} />
      )}
    </>
  )
}

function Submissions({ deadline, named }: { deadline: StatementDeadline; named: string }) {
  const t = useTexts(reportTexts)
  const sets = may(useSession(), 'BUDGET_WRITE')
  const submissions = useInfiniteQuery(submissionsQuery(deadline.id))
  const remind = useRemindOfStatements(deadline.id)
  const remindAll = () =>
    remind.mutate(undefined, {
      onSuccess: ({ unions }) => showToast(t.reminded(unions)),
      onError: (error) => showToast(toProblem(error).message),
    })
  const columns: Column<StatementSubmission>[] = [
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'state', title: t.state, short: true, render: ({ state }) => <SubmissionBadge state={state} /> },
    {
      key: 'handedInAt',
      title: t.handedInAt,
      short: true,
      render: ({ handedInAt }) => handedInAt !== undefined && formatStamp(handedInAt),
    },
    {
      key: 'report',
      title: t.report,
      render: ({ union, reportId }) =>
        reportId !== undefined && (
          <Link to={`/desk/finance/submissions/${reportId}`} aria-label={t.openOf(union.name)}>
            {t.open}
          </Link>
        ),
    },
  ]
  return (
    <div className="stack">
      {sets && deadline.handedIn < deadline.asked && (
        <div className="row">
          <Button look="secondary" icon="bell" busy={remind.isPending} onClick={remindAll}>
            {t.remind}
          </Button>
        </div>
      )}
      <CursorTable
        label={t.who(named)}
        columns={columns}
        of={submissions}
        rowKey={({ union }) => union.id}
        empty={<Empty icon="tree" title={t.noUnionsTitle} text={t.noUnionsText} />}
      />
    </div>
  )
}
