import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useReturnRefund, type DuesRefund } from '../api/refunds'
import { duesTexts } from '../texts'

/** The bank sent a refund back that was paid. */
export function SentBackSheet({ refund, onClose }: { refund: DuesRefund; onClose: () => void }) {
  const t = useTexts(duesTexts)
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = reason.trim().length < 2 ? { reason: t.reasonNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(useReturnRefund(refund), missing, () => {
    onClose()
    showToast(t.refundCameBack)
  })
  return (
    <SheetForm
      title={t.refundSentBackOf(refund.payer)}
      action={t.refundSentBack}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ on, reason: reason.trim() })}
    >
      <p>{t.refundSentBackText(refund.payer, formatMoney(refund.amount))}</p>
      <TextField
        name="on"
        label={t.sentBackOn}
        type="date"
        error={messages['on']}
        value={on}
        onChange={setOn}
      />
      <AreaField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
