import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { Link } from '../../../../lib/router'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import type { BoardLine } from '../../api/committee-board'
import { electionDeskTexts } from '../../desk-texts'
import { StateBadge } from './state-badge'

interface BoardTableProps {
  of: UseInfiniteQueryResult<InfiniteData<{ items: BoardLine[]; next?: string }>>
}

export function BoardTable({ of }: BoardTableProps) {
  const t = useTexts(electionDeskTexts)
  const columns: Column<BoardLine>[] = [
    {
      key: 'union',
      title: t.union,
      render: ({ union }) => <Link to={`/desk/committees/${union.id}`}>{union.name}</Link>,
    },
    { key: 'state', title: t.state, short: true, render: ({ state }) => <StateBadge state={state} /> },
    {
      key: 'term',
      title: t.term,
      short: true,
      render: ({ termNo }) => (termNo === undefined ? '' : t.termText(termNo)),
    },
    {
      key: 'period',
      title: t.period,
      short: true,
      render: ({ from, to }) => (from !== undefined && to !== undefined ? t.periodText(from, to) : ''),
    },
    { key: 'left', title: t.left, short: true, figure: true, render: (line) => <TimeLeft of={line} /> },
    { key: 'members', title: t.members, figure: true, render: ({ memberCount }) => memberCount },
    { key: 'must', title: t.rule, short: true, render: ({ required }) => (required ? t.must : t.may) },
  ]
  return (
    <CursorTable
      label={t.board}
      columns={columns}
      of={of}
      rowKey={({ union }) => union.id}
      empty={<Empty icon="tree" title={t.noneTitle} text={t.noneText} />}
    />
  )
}

function TimeLeft({ of: { daysLeft, alarm } }: { of: BoardLine }) {
  const t = useTexts(electionDeskTexts)
  if (daysLeft === undefined) return null
  return (
    <>
      {daysLeft > 0 ? t.daysLeft(daysLeft) : t.daysOver(-daysLeft)}
      {alarm !== undefined && (
        <>
          <br />
          <span className="soft small">{t.alarm(alarm)}</span>
        </>
      )}
    </>
  )
}
