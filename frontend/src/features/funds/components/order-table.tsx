import { useInfiniteQuery } from '@tanstack/react-query'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { purposeTexts } from '../../../ui/purposes'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { ordersQuery, type PaymentOrder, type PaymentOrderState } from '../api/payments'
import { fundsTexts } from '../texts'

const tones = { WAITING: 'gold', DUE_BACK: 'accent', PAID: 'good', CANCELLED: 'plain' } as const

/** What waits for the cashier, the latest first. */
export function OrderTable(filter: { unionId: string | undefined; state: PaymentOrderState | undefined }) {
  const t = useTexts(fundsTexts)
  const { purposes } = useTexts(purposeTexts)
  const orders = useInfiniteQuery(ordersQuery(filter))
  const columns: Column<PaymentOrder>[] = [
    {
      key: 'orderNo',
      title: t.order,
      short: true,
      render: ({ id, orderNo }) => <Link to={`/desk/finance/payments/${id}`}>{orderNo}</Link>,
    },
    { key: 'origin', title: t.origin, render: ({ label }) => label },
    { key: 'purpose', title: t.purpose, render: ({ purpose }) => purposes[purpose] },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'line', title: t.line, render: ({ lineName }) => lineName },
    {
      key: 'orderedAt',
      title: t.on,
      short: true,
      render: ({ orderedAt }) => formatStamp(orderedAt).slice(0, 10),
    },
    { key: 'items', title: t.payees, figure: true, render: ({ items }) => t.people(items) },
    { key: 'total', title: t.total, figure: true, render: ({ total }) => formatMoney(total) },
    { key: 'open', title: t.open, figure: true, render: ({ open }) => formatMoney(open) },
    {
      key: 'dueBack',
      title: t.dueBack,
      figure: true,
      render: ({ dueBack }) => (dueBack === undefined ? '' : formatMoney(dueBack)),
    },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: ({ state }) => <Badge tone={tones[state]}>{t.orderStates[state]}</Badge>,
    },
  ]
  return (
    <CursorTable
      label={t.payments}
      columns={columns}
      of={orders}
      rowKey={({ id }) => id}
      empty={<Empty icon="file" title={t.noOrdersTitle} text={t.noOrdersText} />}
    />
  )
}
