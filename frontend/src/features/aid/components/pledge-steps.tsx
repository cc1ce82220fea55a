import { useState } from 'react'
import { formatMonth, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useReceivePledge, type Pledge } from '../api/pledges'
import { pledgeTexts } from '../pledge-texts'

interface HandOverProps {
  pledge: Pledge
  month: string
  onClose: () => void
}

/** The money of a month was handed over, with its receipt. */
export function HandOverSheet({ pledge, month, onClose }: HandOverProps) {
  const t = useTexts(pledgeTexts)
  const language = useLanguage()
  const [receivedOn, setReceivedOn] = useState(today())
  const [receipt, setReceipt] = useState('')
  const missing: Record<string, string> = {}
  if (receivedOn === '') missing['receivedOn'] = t.needed
  if (receipt.trim().length < 2) missing['receipt'] = t.needed
  const form = useSheetForm(useReceivePledge(pledge), missing, () => {
    onClose()
    showToast(t.handedOver)
  })
  const submit = () => form.send({ month, receivedOn, receipt: receipt.trim() })
  return (
    <SheetForm
      title={t.handOverOf(formatMonth(month.slice(0, 7), language))}
      action={t.handOver}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="receivedOn"
        label={t.receivedOn}
        type="date"
        error={form.messages['receivedOn']}
        value={receivedOn}
        onChange={setReceivedOn}
      />
      <TextField
        name="receipt"
        label={t.receipt}
        hint={t.receiptHint}
        maxLength={100}
        error={form.messages['receipt']}
        value={receipt}
        onChange={setReceipt}
      />
    </SheetForm>
  )
}
