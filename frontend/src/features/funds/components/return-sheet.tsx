import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useReturn, type PaymentItem, type PaymentOrder } from '../api/payments'
import { fundsTexts } from '../texts'

interface ReturnSheetProps {
  order: PaymentOrder
  item: PaymentItem
  onClose: () => void
}

/** The bank sent a payment back: when and why. */
export function ReturnSheet({ order, item, onClose }: ReturnSheetProps) {
  const t = useTexts(fundsTexts)
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (on === '') missing['returnedOn'] = t.needed
  if (reason.trim().length < 2) missing['reason'] = t.needed
  const form = useSheetForm(useReturn(order), missing, () => {
    onClose()
    showToast(t.wasReturned)
  })
  const submit = () => form.send({ itemId: item.id, returnedOn: on, reason: reason.trim() })
  return (
    <SheetForm
      title={t.giveBackOf(item.payee)}
      action={t.giveBack}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.giveBackText}</p>
      <TextField
        name="returnedOn"
        label={t.returnedOn}
        type="date"
        error={form.messages['returnedOn']}
        value={on}
        onChange={setOn}
      />
      <TextField
        name="reason"
        label={t.reason}
        maxLength={500}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
