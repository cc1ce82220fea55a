import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import { proposedRefundsQuery, useWithdrawRefund, type DuesRefund } from '../api/refunds'
import { duesTexts } from '../texts'
import { PayoutSheet } from './payout-sheet'

/** What is to be given back: the cashier pays it, finance may withdraw it until then. */
export function RefundTable({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(duesTexts)
  const session = useSession()
  const refunds = useInfiniteQuery(proposedRefundsQuery(unionId))
  const withdraw = useWithdrawRefund()
  const [paying, setPaying] = useState<DuesRefund>()
  const columns: Column<DuesRefund>[] = [
    { key: 'payer', title: t.payer, short: true, render: ({ payer }) => payer },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'method', title: t.method, short: true, render: ({ method }) => t.methods[method] },
    { key: 'amount', title: t.refund, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'reason', title: t.reason, render: ({ reason }) => reason },
    { key: 'proposedBy', title: t.proposedBy, short: true, render: ({ proposedBy }) => proposedBy.name },
    {
      key: 'actions',
      title: t.actions,
      render: (refund) => (
        <div className="row">
          {may(session, 'PAYMENT_MAKE') && (
            <Button look="quiet" aria-label={t.payRefundTo(refund.payer)} onClick={() => setPaying(refund)}>
              {t.payRefund}
            </Button>
          )}
          {may(session, 'DUES_WRITE') && (
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
      <CursorTable
        label={t.refunds}
        columns={columns}
        of={refunds}
        rowKey={({ id }) => id}
        empty={<Empty icon="file" title={t.noRefundsTitle} text={t.noRefundsText} />}
      />
      {paying && <PayoutSheet refund={paying} onClose={() => setPaying(undefined)} />}
    </>
  )
}
