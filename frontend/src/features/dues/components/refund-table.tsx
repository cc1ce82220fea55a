import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { ChipGroup } from '../../../ui/field'
import { Empty } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import { refundStates, refundsQuery, useWithdrawRefund, type DuesRefund } from '../api/refunds'
import { duesTexts } from '../texts'
import { PayoutSheet } from './payout-sheet'
import { SentBackSheet } from './sent-back-sheet'

/** What is to be given back: the cashier pays it, finance may withdraw it until then. */
export function RefundTable({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(duesTexts)
  const session = useSession()
  const [search, change] = useSearch()
  const state = refundStates.find((known) => known === search.get('refunds')) ?? 'PROPOSED'
  const refunds = useInfiniteQuery(refundsQuery(unionId, state))
  const withdraw = useWithdrawRefund()
  const [paying, setPaying] = useState<DuesRefund>()
  const [returning, setReturning] = useState<DuesRefund>()
  const columns: Column<DuesRefund>[] = [
    { key: 'payer', title: t.payer, short: true, render: ({ payer }) => payer },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'method', title: t.method, short: true, render: ({ method }) => t.methods[method] },
    { key: 'amount', title: t.refund, figure: true, render: ({ amount }) => formatMoney(amount) },
    {
      key: 'reason',
      title: t.reason,
      render: ({ reason, returnedOn, returnReason }) =>
        returnedOn === undefined
          ? reason
          : `${reason} · ${t.refundReturnedOn(returnedOn, returnReason ?? '')}`,
    },
    { key: 'proposedBy', title: t.proposedBy, short: true, render: ({ proposedBy }) => proposedBy.name },
    {
      key: 'actions',
      title: t.actions,
      render: (refund) => (
        <div className="row">
          {refund.status === 'PROPOSED' && may(session, 'PAYMENT_MAKE') && (
            <Button look="quiet" aria-label={t.payRefundTo(refund.payer)} onClick={() => setPaying(refund)}>
              {t.payRefund}
            </Button>
          )}
          {refund.status === 'PAID' && may(session, 'PAYMENT_MAKE') && (
            <Button
              look="quiet"
              aria-label={t.refundSentBackOf(refund.payer)}
              onClick={() => setReturning(refund)}
            >
              {t.refundSentBack}
            </Button>
          )}
          {refund.status === 'PROPOSED' && may(session, 'DUES_WRITE') && (
            <Button
              look="quiet"
              aria-label={t.withdrawRefundOf(refund.payer)}
              onClick={() =>
                withdraw.mutate(refund, {
                  onSuccess: () => showToast(t.refundWithdrawn),
                  onError: (error) => showToast(toProblem(error).message),
                })
              }
            >
              {t.withdrawRefund}
            </Button>
          )}
        </div>
      ),
    },
  ]
  return (
    <>
      <h2>{t.refunds}</h2>
      <ChipGroup
        name="refunds"
        label={t.refunds}
        labelHidden
        choices={refundStates.map((value) => ({ value, label: t.refundStates[value] }))}
        value={state}
        onChange={(value) => change({ refunds: value === 'PROPOSED' ? '' : value })}
      />
      <CursorTable
        label={t.refunds}
        columns={columns}
        of={refunds}
        rowKey={({ id }) => id}
        empty={<Empty icon="file" title={t.noRefundsTitle} text={t.noRefundsText} />}
      />
      {returning && <SentBackSheet refund={returning} onClose={() => setReturning(undefined)} />}
      {paying && <PayoutSheet refund={paying} onClose={() => setPaying(undefined)} />}
    </>
  )
}
