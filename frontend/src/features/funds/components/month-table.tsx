import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatMonth, formatStamp, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { Badge } from '../../../ui/surface'
import type { LedgerMonth } from '../api/months'
import { monthTexts } from '../month-texts'
import { CloseSheet } from './close-sheet'
import { ClosingDetails } from './closing-details'

interface MonthTableProps {
  unionId: string
  label: string
  months: readonly LedgerMonth[]
}

/** The months of a year; a closed one opens to its figures, an open one that is over can be closed. */
export function MonthTable({ unionId, label, months }: MonthTableProps) {
  const t = useTexts(monthTexts)
  const language = useLanguage()
  const closes = may(useSession(), 'LEDGER_WRITE')
  const [closing, setClosing] = useState<string>()
  const columns: Column<LedgerMonth>[] = [
    { key: 'month', title: t.month, short: true, render: ({ month }) => formatMonth(month, language) },
    {
      key: 'entries',
      title: t.entries,
      figure: true,
      render: (one) => <Entries of={one} unionId={unionId} />,
    },
    { key: 'income', title: t.income, figure: true, render: ({ income }) => formatMoney(income) },
    { key: 'expense', title: t.expense, figure: true, render: ({ expense }) => formatMoney(expense) },
    { key: 'state', title: t.state, short: true, render: (one) => <State of={one} unionId={unionId} /> },
    {
      key: 'closedBy',
      title: t.closedBy,
      render: ({ closed, closedBy, closedAt }) =>
        closed && closedBy && closedAt !== undefined && t.closedByOn(closedBy.name, formatStamp(closedAt)),
    },
    {
      key: 'close',
      title: t.actions,
      render: ({ month, closed }) =>
        closes &&
        !closed &&
        month < today().slice(0, 7) && (
          <Button
            look="quiet"
            aria-label={t.closeOf(formatMonth(month, language))}
            onClick={() => setClosing(month)}
          >
            {t.close}
          </Button>
        ),
    },
  ]
  return (
    <>
      <DataTable
        label={label}
        columns={columns}
        rows={months}
        rowKey={({ month }) => month}
        more={({ closingId }) => closingId !== undefined && <ClosingDetails closingId={closingId} />}
      />
      {closing !== undefined && (
        <CloseSheet unionId={unionId} month={closing} onClose={() => setClosing(undefined)} />
      )}
    </>
  )
}

function Entries({ of: { month, entries }, unionId }: { of: LedgerMonth; unionId: string }) {
  const t = useTexts(monthTexts)
  const language = useLanguage()
  if (entries === 0) return 0
  return (
    <Link
      to={`/desk/finance/ledger?union=${unionId}&month=${month}`}
      aria-label={`${t.entriesOf(formatMonth(month, language))} ${entries}`}
    >
      {entries}
    </Link>
  )
}

function State({
  of: { month, closed, closingId, restatements },
  unionId,
}: {
  of: LedgerMonth
  unionId: string
}) {
  const t = useTexts(monthTexts)
  const reopened = !closed && closingId !== undefined
  return (
    <>
      <Badge tone={closed ? 'good' : reopened ? 'gold' : 'plain'}>
        {closed ? t.closed : reopened ? t.reopened : t.open}
      </Badge>{' '}
      {restatements > 0 && (
        <Link to={`/desk/finance/ledger?union=${unionId}&restates=${month}`}>
          {t.restatements(restatements)}
        </Link>
      )}
    </>
  )
}
