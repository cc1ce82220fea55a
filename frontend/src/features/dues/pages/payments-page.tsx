import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button, ButtonLink } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { paymentsQuery, type DuesPayment, type PaymentState } from '../api/payments'
import { AssignSheet } from '../components/assign-sheet'
import { BetweenTable } from '../components/between-table'
import { PaymentActions, type PaymentAct } from '../components/payment-actions'
import { RefundSheet } from '../components/refund-sheet'
import { RefundTable } from '../components/refund-table'
import { TakeBackSheet } from '../components/take-back-sheet'
import { TakeSheet } from '../components/take-sheet'
import { duesTexts } from '../texts'

const states = ['UNKNOWN', 'CREDIT', 'MATCHED', 'TAKEN_BACK'] as const satisfies readonly PaymentState[]
const tones = { UNKNOWN: 'accent', CREDIT: 'gold', MATCHED: 'good', TAKEN_BACK: 'plain' } as const

/** Money that came in for dues; what fits nobody is assigned here, what is too much is given back. */
export default function PaymentsPage() {
  const t = useTexts(duesTexts)
  const session = useSession()
  const writes = may(session, 'DUES_WRITE')
  const takes = writes || may(session, 'PAYMENT_MAKE')
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const state = states.find((known) => known === search.get('state'))
  const payments = useInfiniteQuery(paymentsQuery({ unionId, state }))
  const [taking, setTaking] = useState(false)
  const [acting, setActing] = useState<{ act: PaymentAct; payment: DuesPayment }>()
  const close = () => setActing(undefined)
  const columns: Column<DuesPayment>[] = [
    { key: 'payer', title: t.payer, short: true, render: ({ payer }) => payer },
    {
      key: 'state',
      title: t.state,
      render: ({ state: present, why, takenBackOn, takenBackReason }) => (
        <>
          <Badge tone={tones[present]}>{t.states[present]}</Badge>{' '}
          {why !== undefined && <span className="soft small">{t.why[why]}</span>}
          {takenBackOn !== undefined && (
            <span className="soft small">{t.takenBackOn(takenBackOn, takenBackReason ?? '')}</span>
          )}
        </>
      ),
    },
    { key: 'method', title: t.method, short: true, render: ({ method }) => t.methods[method] },
    { key: 'paidOn', title: t.paidOn, short: true, render: ({ paidOn }) => paidOn },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'amount', title: t.received, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'allocated', title: t.allocated, figure: true, render: ({ allocated }) => formatMoney(allocated) },
    { key: 'refunded', title: t.refunded, figure: true, render: ({ refunded }) => formatMoney(refunded) },
    { key: 'open', title: t.left, figure: true, render: ({ open }) => formatMoney(open) },
    {
      key: 'actions',
      title: t.actions,
      render: (payment) => <PaymentActions payment={payment} onAct={(act) => setActing({ act, payment })} />,
    },
  ]
  return (
    <>
      <PageHeader title={t.payments} intro={t.paymentsIntro} back="/desk/dues" />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="row">
            {writes && (
              <ButtonLink icon="upload" to="/desk/imports/new?kind=DUES_PAYMENTS">
                {t.importPayments}
              </ButtonLink>
            )}
            {takes && (
              <Button look="secondary" onClick={() => setTaking(true)}>
                {t.take}
              </Button>
            )}
          </div>
          <ChipGroup
            name="state"
            label={t.state}
            labelHidden
            choices={[
              { value: 'ALL', label: t.all },
              ...states.map((value) => ({ value, label: t.states[value] })),
            ]}
            value={state ?? 'ALL'}
            onChange={(value) => change({ state: value === 'ALL' ? '' : value })}
          />
          <CursorTable
            label={t.payments}
            columns={columns}
            of={payments}
            rowKey={({ id }) => id}
            empty={<Empty icon="file" title={t.noPaymentsTitle} text={t.noPaymentsText} />}
          />
          <RefundTable unionId={unionId} />
          <BetweenTable unionId={unionId} />
        </div>
      </div>
      {taking && <TakeSheet onClose={() => setTaking(false)} />}
      {acting?.act === 'assign' && <AssignSheet payment={acting.payment} onClose={close} />}
      {acting?.act === 'refund' && <RefundSheet payment={acting.payment} onClose={close} />}
      {acting?.act === 'takeBack' && <TakeBackSheet payment={acting.payment} onClose={close} />}
    </>
  )
}
