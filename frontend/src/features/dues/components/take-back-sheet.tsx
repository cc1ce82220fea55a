import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useTakePaymentBack, type DuesPayment } from '../api/payments'
import { duesTexts } from '../texts'

/** A payment was entered wrongly, or the bank sent it back: it counts no more. */
export function TakeBackSheet({ payment, onClose }: { payment: DuesPayment; onClose: () => void }) {
  const t = useTexts(duesTexts)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = reason.trim().length < 2 ? { reason: t.reasonNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(useTakePaymentBack(payment), missing, () => {
    onClose()
    showToast(t.takenBackNow)
  })
  return (
    <SheetForm
      title={t.takeBackOf(payment.payer)}
      action={t.takeBack}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ reason: reason.trim() })}
    >
      <p>{t.takeBackText(formatMoney(payment.amount))}</p>
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
