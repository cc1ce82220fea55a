import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { ReplayLink } from '../../../ui/desk/replay-link'
import { ChipGroup } from '../../../ui/field'
import { Empty } from '../../../ui/states'
import { enrollmentsQuery, useWithdrawEnrollment, type Enrollment, type EnrollmentRound } from '../api/rounds'
import { refundTexts } from '../refund-texts'
import { takeBackTexts } from '../take-back-texts'
import { welfareTexts } from '../texts'
import { RefundCell } from './refund-cell'
import { TakeBackSheet } from './take-back-sheet'

const statuses = ['ENROLLED', 'REFUND_DUE', 'REFUNDED'] as const

/** The real-name roll; what goes back is proposed and decided from here. */
export function EnrollmentTable({ round }: { round: EnrollmentRound }) {
  const t = useTexts(welfareTexts)
  const back = useTexts(takeBackTexts)
  const words = useTexts(refundTexts)
  const reasonOf = useReasons()
  const session = useSession()
  const [search, change] = useSearch()
  const status = statuses.find((known) => known === search.get('status')) ?? 'ENROLLED'
  const roll = useInfiniteQuery(enrollmentsQuery(round.id, status))
  const [withdrawing, setWithdrawing] = useState<Enrollment>()
  const keeps = may(session, 'WELFARE_WRITE')
  const owed = status === 'REFUND_DUE'
  const columns: Column<Enrollment>[] = [
    { key: 'member', title: t.member, render: ({ member }) => member.name },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'shares', title: t.shares, figure: true, render: ({ shares }) => shares },
    { key: 'ownShare', title: t.ownShare, figure: true, render: ({ ownShare }) => formatMoney(ownShare) },
    { key: 'coveredFrom', title: t.coveredFrom, short: true, render: ({ coveredFrom }) => coveredFrom },
    {
      key: 'replay',
      title: t.ruledBy,
      short: true,
      render: ({ id }) => <ReplayLink record="enrollment" id={id} />,
    },
    { key: 'origin', title: t.origin, short: true, render: ({ origin }) => t.origins[origin] },
    ...(status === 'ENROLLED'
      ? []
      : [
          {
            key: 'reason',
            title: t.reason,
            render: ({ refundReason }: Enrollment) => reasonOf(refundReason),
          },
        ]),
    ...(status === 'ENROLLED' && keeps
      ? [
          {
            key: 'withdraw',
            title: back.enrollment,
            render: (enrollment: Enrollment) => (
              <Button
                look="quiet"
                aria-label={back.enrollmentOf(enrollment.member.name)}
                onClick={() => setWithdrawing(enrollment)}
              >
                {back.enrollment}
              </Button>
            ),
          },
        ]
      : []),
    ...(status === 'ENROLLED'
      ? []
      : [
          {
            key: 'refund',
            title: words.refund,
            render: (enrollment: Enrollment) => <RefundCell enrollment={enrollment} keeps={owed && keeps} />,
          },
        ]),
  ]
  return (
    <section className="section" aria-labelledby="roll">
      <h2 id="roll">{t.roll}</h2>
      <div className="toolbar">
        <ChipGroup
          name="status"
          label={t.status}
          labelHidden
          choices={statuses.map((value) => ({ value, label: t.rollStatuses[value] }))}
          value={status}
          onChange={(value) => change({ status: value === 'ENROLLED' ? '' : value })}
        />
      </div>
      <CursorTable
        label={t.roll}
        columns={columns}
        of={roll}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.nobody} />}
      />
      {withdrawing && <WithdrawSheet enrollment={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </section>
  )
}

/** Why it is paid back: a word for the second one of a period, or what was typed. */
function useReasons() {
  const t = useTexts(welfareTexts)
  return (reason = '') => (reason === 'ENROLLED_TWICE' ? t.enrolledTwice : reason)
}

function WithdrawSheet({ enrollment, onClose }: { enrollment: Enrollment; onClose: () => void }) {
  const t = useTexts(takeBackTexts)
  return (
    <TakeBackSheet
      title={t.enrollmentOf(enrollment.member.name)}
      text={t.enrollmentText}
      done={t.enrollmentDone}
      taking={useWithdrawEnrollment(enrollment)}
      onClose={onClose}
    />
  )
}
