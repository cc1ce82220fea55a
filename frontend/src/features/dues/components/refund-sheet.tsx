import { useState } from 'react'
import { formatMoney, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useRefundPayment, type DuesPayment } from '../api/payments'
import { duesTexts } from '../texts'

/** Proposes to give back what no month owes; somebody else pays it. */
export function RefundSheet({ payment, onClose }: { payment: DuesPayment; onClose: () => void }) {
  const t = useTexts(duesTexts)
  const [amount, setAmount] = useState(payment.open)
  const [reason, setReason] = useState('')
  const exact = parseMoney(amount)
  const missing: Record<string, string> = {
    ...(exact === undefined && { amount: t.amountNeeded }),
    ...(reason.trim().length < 2 && { reason: t.reasonNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useRefundPayment(payment), missing, () => {
    onClose()
    showToast(t.wasRefunded)
  })
  return (
    <SheetForm
      title={t.refundOf(payment.payer)}
      action={t.refund}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ amount: exact ?? '', reason: reason.trim() })}
    >
      <p>{t.refundText(formatMoney(payment.open))}</p>
      <AmountField
        name="amount"
        label={t.received}
        error={messages['amount']}
        value={amount}
        onChange={setAmount}
      />
      <TextField
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
