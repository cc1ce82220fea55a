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
import { ChipGroup } from '../../../ui/field'
import { Empty } from '../../../ui/states'
import { remindersQuery, type DuesReminder, type ReminderStatus } from '../api/reminders'
import { remindersTexts } from '../reminders-texts'
import { RecordSheet } from './record-sheet'

const statuses = ['OPEN', 'DONE', 'SETTLED'] as const satisfies readonly ReminderStatus[]

/** Whom to remind or talk with, and what was done. */
export function ReminderTable({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(remindersTexts)
  const writes = may(useSession(), 'DUES_WRITE')
  const [search, change] = useSearch()
  const status = statuses.find((known) => known === search.get('status')) ?? 'OPEN'
  const reminders = useInfiniteQuery(remindersQuery(unionId, status))
  const [recording, setRecording] = useState<DuesReminder>()
  const columns: Column<DuesReminder>[] = [
    { key: 'member', title: t.member, short: true, render: ({ member }) => member.name },
    { key: 'step', title: t.step, short: true, render: ({ step }) => t.steps[step] },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'months',
      title: t.unpaid,
      render: ({ firstMonth, lastMonth }) =>
        firstMonth === lastMonth ? firstMonth : t.span(firstMonth, lastMonth),
    },
    { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
    {
      key: 'done',
      title: t.done,
      render: ({ on, channel, by, note }) =>
        on !== undefined &&
        channel !== undefined && (
          <>
            {t.doneBy(by?.name ?? '', on, t.channels[channel])}
            {note !== undefined && <span className="soft small"> {note}</span>}
          </>
        ),
    },
    {
      key: 'actions',
      title: t.actions,
      render: (reminder) =>
        writes &&
        reminder.status === 'OPEN' && (
          <Button
            look="quiet"
            aria-label={t.recordOf(t.steps[reminder.step], reminder.member.name)}
            onClick={() => setRecording(reminder)}
          >
            {t.record}
          </Button>
        ),
    },
  ]
  return (
    <div className="stack">
      <ChipGroup
        name="status"
        label={t.status}
        labelHidden
        choices={statuses.map((value) => ({ value, label: t.statuses[value] }))}
        value={status}
        onChange={(value) => change({ status: value === 'OPEN' ? '' : value })}
      />
      <CursorTable
        label={t.title}
        columns={columns}
        of={reminders}
        rowKey={({ id }) => id}
        empty={<Empty icon="check" title={t.noneTitle} text={t.noneText} />}
      />
      {recording && <RecordSheet reminder={recording} onClose={() => setRecording(undefined)} />}
    </div>
  )
}
