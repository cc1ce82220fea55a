import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { betweenUnionsQuery, type DuesBetweenUnions } from '../api/between-unions'
import { duesTexts } from '../texts'
import { SettleBetweenSheet } from './settle-between-sheet'

/** What one union owes another, because what was paid to it followed its member. */
export function BetweenTable({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(duesTexts)
  const session = useSession()
  const [settling, setSettling] = useState<DuesBetweenUnions>()
  const owed = useInfiniteQuery(betweenUnionsQuery(unionId))
  const columns: Column<DuesBetweenUnions>[] = [
    { key: 'debtor', title: t.debtor, render: ({ debtor }) => debtor.name },
    { key: 'creditor', title: t.creditor, render: ({ creditor }) => creditor.name },
    { key: 'amount', title: t.owedBetween, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'latest', title: t.owedLatest, short: true, render: ({ latest }) => latest },
    {
      key: 'actions',
      title: t.actions,
      render: (one) =>
        may(session, 'PAYMENT_MAKE') && (
          <Button
            look="quiet"
            aria-label={t.settleBetweenOf(one.debtor.name, one.creditor.name)}
            onClick={() => setSettling(one)}
          >
            {t.settleBetween}
          </Button>
        ),
    },
  ]
  return (
    <>
      <h2>{t.betweenUnions}</h2>
      <p className="soft small">{t.betweenUnionsText}</p>
      <CursorTable
        label={t.betweenUnions}
        columns={columns}
        of={owed}
        rowKey={({ debtor, creditor }) => `${debtor.id}|${creditor.id}`}
        empty={<Empty icon="check" title={t.nothingBetweenTitle} text={t.nothingBetweenText} />}
      />
      {settling && <SettleBetweenSheet owed={settling} onClose={() => setSettling(undefined)} />}
    </>
  )
}
