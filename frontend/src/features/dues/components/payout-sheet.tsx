import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { usePayRefund, type DuesRefund } from '../api/refunds'
import { duesTexts } from '../texts'

/** Pays what somebody else proposed to give back. */
export function PayoutSheet({ refund, onClose }: { refund: DuesRefund; onClose: () => void }) {
  const t = useTexts(duesTexts)
  const [on, setOn] = useState(today())
  const { busy, problem, messages, send } = useSheetForm(usePayRefund(refund), {}, () => {
    onClose()
    showToast(t.refundPaid)
  })
  return (
    <SheetForm
      title={t.payRefundTo(refund.payer)}
      action={t.payRefund}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ on })}
    >
      <p>{t.payRefundText(refund.payer, formatMoney(refund.amount))}</p>
      <TextField
        name="on"
        label={t.refundOn}
        type="date"
        error={messages['on']}
        value={on}
        onChange={setOn}
      />
    </SheetForm>
  )
}
