import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Empty, Loaded } from '../../../../ui/states'
import { showToast } from '../../../../ui/toast'
import type { Contest, ContestItem } from '../../api/contests'
import { contestEntriesQuery, useEnterContest, useWithdrawEntry, type ContestEntry } from '../../api/entries'
import { contestDeskTexts } from '../../desk-texts'
import { contestTexts } from '../../texts'
import { MemberSheet } from './member-sheet'

/** Who is entered for an item. */
export function EntryTable({ contest, item }: { contest: Contest; item: ContestItem }) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const entries = useQuery(contestEntriesQuery(item.id))
  const enter = useEnterContest(item.id)
  const [entering, setEntering] = useState(false)
  const columns: Column<ContestEntry>[] = [
    { key: 'name', title: t.entrant, short: true, render: ({ name }) => name },
    { key: 'union', title: t.unit, render: ({ union }) => union?.name },
    { key: 'number', title: t.number, figure: true, render: ({ number }) => number ?? t.hidden },
    { key: 'status', title: t.status, short: true, render: ({ status }) => t.statuses[status] },
    { key: 'act', title: t.act, short: true, render: (entry) => <Withdraw entry={entry} /> },
  ]
  return (
    <div className="stack">
      {contest.state === 'OPEN' && (
        <div className="row">
          <Button look="secondary" icon="plus" onClick={() => setEntering(true)}>
            {t.enterMember}
          </Button>
        </div>
      )}
      <Loaded of={entries} heights={[8]}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="people" title={t.noEntries} text={t.noEntriesText} />
          ) : (
            <DataTable label={t.entries} columns={columns} rows={items} rowKey={({ id }) => id} />
          )
        }
      </Loaded>
      {entering && (
        <MemberSheet
          title={t.enterMember}
          done={words.enteredTold}
          sending={enter}
          onClose={() => setEntering(false)}
        />
      )}
    </div>
  )
}

function Withdraw({ entry }: { entry: ContestEntry }) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const withdraw = useWithdrawEntry()
  if (!entry.withdrawable) return null
  return (
    <Button
      look="quiet"
      busy={withdraw.isPending}
      aria-label={t.withdrawOf(entry.name ?? '')}
      onClick={() => {
        void withdraw.mutateAsync(entry.id).then(
          () => showToast(words.withdrawn),
          (error: unknown) => showToast(toProblem(error).message),
        )
      }}
    >
      {t.withdraw}
    </Button>
  )
}
