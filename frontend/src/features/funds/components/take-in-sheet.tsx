import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useTakeIn, type PaymentItem, type PaymentOrder } from '../api/payments'
import { fundsTexts } from '../texts'

interface TakeInSheetProps {
  order: PaymentOrder
  item: PaymentItem
  onClose: () => void
}

/** The cashier has the cash in hand that nobody fetched: since when. */
export function TakeInSheet({ order, item, onClose }: TakeInSheetProps) {
  const t = useTexts(fundsTexts)
  const [on, setOn] = useState(today())
  const missing: Record<string, string> = on === '' ? { receivedOn: t.needed } : {}
  const form = useSheetForm(useTakeIn(order), missing, () => {
    onClose()
    showToast(t.wasTakenIn)
  })
  const submit = () => form.send({ itemId: item.id, receivedOn: on })
  return (
    <SheetForm
      title={t.takeInOf(item.payee)}
      action={t.takeIn}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.takeInText(formatMoney(item.dueBack ?? '0.00'))}</p>
      <TextField
        name="receivedOn"
        label={t.receivedOn}
        type="date"
        max={today()}
        error={form.messages['receivedOn']}
        value={on}
        onChange={setOn}
      />
    </SheetForm>
  )
}
