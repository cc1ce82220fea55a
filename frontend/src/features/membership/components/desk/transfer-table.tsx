import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { transfersQuery, type Transfer, type TransferStatus } from '../../api/transfers'
import { transferTexts } from '../../transfer-texts'
import { TransferState } from '../transfer-state'

interface TransferTableProps {
  unionId: string | undefined
  status: TransferStatus | undefined
  onDecide: (transfer: Transfer) => void
}

export function TransferTable({ unionId, status, onDecide }: TransferTableProps) {
  const t = useTexts(transferTexts)
  const transfers = useInfiniteQuery(transfersQuery({ unionId, status }))
  const columns: Column<Transfer>[] = [
    {
      key: 'member',
      title: t.member,
      short: true,
      render: ({ member }) => (
        <>
          <strong>{member.name}</strong> <span className="code">{member.memberNo}</span>
        </>
      ),
    },
    { key: 'from', title: t.from, render: ({ fromUnion }) => fromUnion.name },
    { key: 'to', title: t.to, render: ({ toUnion }) => toUnion.name },
    { key: 'on', title: t.effectiveOn, short: true, render: ({ effectiveOn }) => effectiveOn },
    {
      key: 'reason',
      title: t.reason,
      render: ({ reason, askedBy }) => (
        <>
          {reason}
          <br />
          <span className="soft small">{t.sides[askedBy]}</span>
        </>
      ),
    },
    { key: 'state', title: t.state, render: (transfer) => <TransferState transfer={transfer} /> },
    {
      key: 'act',
      title: t.actions,
      short: true,
      render: (transfer) =>
        (transfer.fromAgreement.mayDecide || transfer.toAgreement.mayDecide) && (
          <Button look="secondary" onClick={() => onDecide(transfer)}>
            {t.decide}
          </Button>
        ),
    },
  ]
  return (
    <CursorTable
      label={t.title}
      columns={columns}
      of={transfers}
      rowKey={(transfer) => transfer.id}
      empty={<Empty icon="people" title={t.none} text={t.noneText} />}
    />
  )
}
