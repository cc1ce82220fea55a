import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
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
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useReturn(order)
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  if (on === '') missing['returnedOn'] = t.needed
  if (reason.trim().length < 2) missing['reason'] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    mutate(
      { itemId: item.id, returnedOn: on, reason: reason.trim() },
      {
        onSuccess: () => {
          onClose()
          showToast(t.wasReturned)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.giveBackOf(item.payee)}
      action={t.giveBack}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.giveBackText}</p>
      <TextField
        name="returnedOn"
        label={t.returnedOn}
        type="date"
        error={messages['returnedOn']}
        value={on}
        onChange={setOn}
      />
      <TextField
        name="reason"
        label={t.reason}
        maxLength={500}
        error={messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
