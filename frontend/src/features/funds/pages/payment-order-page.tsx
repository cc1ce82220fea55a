import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link, useParam } from '../../../lib/router'
import { may } from '../../../lib/session'
import { rowsOf } from '../../../lib/pages'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { purposeTexts } from '../../../ui/purposes'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { itemsQuery, orderQuery, type PaymentOrder } from '../api/payments'
import { ItemTable } from '../components/item-table'
import { PaySheet } from '../components/pay-sheet'
import { fundsTexts } from '../texts'
import '../funds.css'

/** One order with everybody it pays: the cashier pays it here, records what came back, and prints the list. */
export default function PaymentOrderPage() {
  const order = useQuery(orderQuery(useParam('id')))
  return (
    <Loaded of={order} heights={[4, 16]} wholePage>
      {(body) => <Order order={body} />}
    </Loaded>
  )
}

function Order({ order }: { order: PaymentOrder }) {
  const t = useTexts(fundsTexts)
  const { purposes } = useTexts(purposeTexts)
  const session = useSession()
  const [paying, setPaying] = useState(false)
  const items = useInfiniteQuery(itemsQuery(order.id))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = items
  // a list that is printed and signed is whole
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const cashier = may(session, 'PAYMENT_MAKE')
  return (
    <>
      <PageHeader title={t.orderTitle(order.orderNo)} back="/desk/finance/payments">
        <div className="row no-print">
          {cashier && order.waiting > 0 && (
            <Button onClick={() => setPaying(true)}>{t.pay(formatMoney(order.open))}</Button>
          )}
          <Button look="secondary" onClick={() => print()}>
            {t.print}
          </Button>
        </div>
      </PageHeader>
      <div className="stack">
        {order.cancelReason !== undefined && <Notice tone="gold">{order.cancelReason}</Notice>}
        <Facts
          facts={[
            [t.union, order.union.name],
            [t.purpose, purposes[order.purpose]],
            [t.origin, order.label],
            [t.line, <Link to={`/desk/finance/ledger?line=${order.line}`}>{order.lineName}</Link>],
            [t.approvedByName, `${order.approvedBy.name} · ${formatStamp(order.orderedAt)}`],
            [t.total, `${t.people(order.items)} · ${formatMoney(order.total)}`],
            [t.paid, formatMoney(order.paid)],
            [t.open, formatMoney(order.open)],
            [t.dueBack, order.dueBack && formatMoney(order.dueBack)],
          ]}
        />
        <h2>{t.payees}</h2>
        <Loaded of={items} heights={[12]}>
          {(data) => <ItemTable order={order} items={rowsOf(data)} returns={cashier} />}
        </Loaded>
        <p className="only-print">
          {t.cashier}：____________ {t.paidOn}：____________
        </p>
      </div>
      {paying && <PaySheet order={order} onClose={() => setPaying(false)} />}
    </>
  )
}
