import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { Badge } from '../../../ui/surface'
import { pledgePaymentsQuery, pledgesDueQuery, type PledgePayment } from '../api/pledge-payments'
import { pledgeTexts } from '../pledge-texts'
import { DecidePaymentSheet, ProposePaymentSheet, RetractPaymentSheet } from './pledge-payment-sheets'

const tones = { PROPOSED: 'plain', APPROVED: 'accent', REJECTED: 'gold', PAID: 'good' } as const

type Open = { what: 'propose' } | { what: 'decide' | 'retract'; payment: PledgePayment }

/** What budgets pay for pledges: one asks, another approves, the cashier pays, then it is handed over. */
export function PledgePayments({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(pledgeTexts)
  const payments = useInfiniteQuery(pledgePaymentsQuery(unionId))
  const [open, setOpen] = useState<Open>()
  const { data: due } = useQuery({ ...pledgesDueQuery(unionId ?? ''), enabled: unionId !== undefined })
  const close = () => setOpen(undefined)
  const columns: Column<PledgePayment>[] = [
    { key: 'no', title: t.code, short: true, render: ({ paymentNo }) => paymentNo },
    { key: 'line', title: t.line, render: ({ lineName }) => lineName },
    { key: 'count', title: t.monthCount, short: true, figure: true, render: ({ months }) => months },
    { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'proposedBy', title: t.proposedBy, short: true, render: ({ proposedBy }) => proposedBy },
    { key: 'decidedBy', title: t.decidedBy, short: true, render: ({ decidedBy }) => decidedBy ?? '' },
    {
      key: 'status',
      title: t.state,
      render: ({ status, reason }) => (
        <span className="row">
          <Badge tone={tones[status]}>{t.paymentStates[status]}</Badge>
          {reason}
        </span>
      ),
    },
    {
      key: 'next',
      title: t.next,
      render: (payment) => <NextStep payment={payment} onChoose={setOpen} />,
    },
  ]
  return (
    <section className="section" aria-labelledby="pledge-payments">
      <h2 id="pledge-payments">{t.payments}</h2>
      <p className="soft small">{t.paymentsText}</p>
      {due && due.uncharged.months > 0 && (
        <div className="row between">
          <p>{t.uncharged(due.uncharged.pledges, due.uncharged.months, formatMoney(due.uncharged.amount))}</p>
          <Button look="secondary" onClick={() => setOpen({ what: 'propose' })}>
            {t.askPayment}
          </Button>
        </div>
      )}
      <CursorTable
        label={t.payments}
        columns={columns}
        of={payments}
        rowKey={({ id }) => id}
        more={(payment) => <Parts payment={payment} />}
        empty={<p className="soft">{t.noPayments}</p>}
      />
      {open?.what === 'propose' && due && unionId !== undefined && (
        <ProposePaymentSheet unionId={unionId} due={due} onClose={close} />
      )}
      {open?.what === 'decide' && <DecidePaymentSheet payment={open.payment} onClose={close} />}
      {open?.what === 'retract' && <RetractPaymentSheet payment={open.payment} onClose={close} />}
    </section>
  )
}

function NextStep({ payment, onChoose }: { payment: PledgePayment; onChoose: (open: Open) => void }) {
  const t = useTexts(pledgeTexts)
  if (payment.decidable) {
    return (
      <Button
        look="secondary"
        aria-label={t.decideOf(payment.paymentNo)}
        onClick={() => onChoose({ what: 'decide', payment })}
      >
        {t.decide}
      </Button>
    )
  }
  return payment.retractable ? (
    <Button
      look="quiet"
      aria-label={t.retractOf(payment.paymentNo)}
      onClick={() => onChoose({ what: 'retract', payment })}
    >
      {t.retract}
    </Button>
  ) : null
}

/** What each group draws. */
function Parts({ payment }: { payment: PledgePayment }) {
  const t = useTexts(pledgeTexts)
  return (
    <DataTable
      label={t.partsOf(payment.paymentNo)}
      columns={[
        { key: 'code', title: t.code, short: true, render: ({ code }) => code },
        { key: 'group', title: t.group, render: ({ union }) => union.name },
        { key: 'count', title: t.monthCount, figure: true, render: ({ months }) => months },
        { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
        { key: 'paidOn', title: t.paidOn, short: true, render: ({ paidOn }) => paidOn ?? '' },
      ]}
      rows={payment.parts}
      rowKey={({ pledgeId }) => pledgeId}
    />
  )
}
