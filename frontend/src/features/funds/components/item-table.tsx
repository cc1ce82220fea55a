import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { Badge } from '../../../ui/surface'
import type { PaymentItem, PaymentOrder } from '../api/payments'
import { fundsTexts } from '../texts'
import { ReturnSheet } from './return-sheet'
import { TakeInSheet } from './take-in-sheet'

interface ItemTableProps {
  order: PaymentOrder
  items: readonly PaymentItem[]
  /** The reader may record what came back. */
  returns: boolean
}

const tones = { WAITING: 'gold', PAID: 'good', RETURNED: 'accent', CANCELLED: 'plain' } as const

/** Everybody an order pays; on paper with a place to sign. */
export function ItemTable({ order, items, returns }: ItemTableProps) {
  const t = useTexts(fundsTexts)
  const [returning, setReturning] = useState<PaymentItem>()
  const [taking, setTaking] = useState<PaymentItem>()
  const columns: Column<PaymentItem>[] = [
    { key: 'payee', title: t.payee, render: ({ position, payee }) => `${position}. ${payee}` },
    { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
    {
      key: 'status',
      title: t.state,
      render: (item) => (
        <span className="row">
          <Badge tone={tones[item.status]}>{t.itemStates[item.status]}</Badge>
          {item.returnReason !== undefined && item.status === 'RETURNED' && (
            <span className="soft small">{item.returnReason}</span>
          )}
          {item.givenBack !== undefined && (
            <span className="soft small">{t.gaveBack(formatMoney(item.givenBack))}</span>
          )}
          {item.dueBack !== undefined && (
            <span className="soft small">{t.comesBack(formatMoney(item.dueBack))}</span>
          )}
          {returns && item.dueBack !== undefined && (
            <span className="no-print">
              <Button look="secondary" aria-label={t.takeInOf(item.payee)} onClick={() => setTaking(item)}>
                {t.takeIn}
              </Button>
            </span>
          )}
          {returns && item.status === 'PAID' && item.givenBack === undefined && (
            <span className="no-print">
              <Button look="quiet" aria-label={t.giveBackOf(item.payee)} onClick={() => setReturning(item)}>
                {t.giveBack}
              </Button>
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'paidOn',
      title: t.paidOn,
      render: ({ paidOn, paidBy, status }) =>
        paidOn !== undefined && status === 'PAID' ? t.paidOnBy(paidOn, paidBy?.name ?? '') : '',
    },
    { key: 'signature', title: t.signature, render: () => <span className="signature-cell" /> },
  ]
  return (
    <>
      <DataTable label={t.payees} columns={columns} rows={items} rowKey={({ id }) => id} />
      {returning && <ReturnSheet order={order} item={returning} onClose={() => setReturning(undefined)} />}
      {taking && <TakeInSheet order={order} item={taking} onClose={() => setTaking(undefined)} />}
    </>
  )
}
