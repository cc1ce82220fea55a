import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { usePay, type PaymentOrder } from '../api/payments'
import { fundsTexts } from '../texts'

/** The cashier says that everything that waits was paid, and on which day. */
export function PaySheet({ order, onClose }: { order: PaymentOrder; onClose: () => void }) {
  const t = useTexts(fundsTexts)
  const [paidOn, setPaidOn] = useState(today())
  const { mutate, isPending, error } = usePay(order)
  const problem = error && toProblem(error)
  const messages = { ...problem?.fieldMessages(), ...(paidOn === '' && { paidOn: t.needed }) }
  const submit = () => {
    if (paidOn === '') return
    mutate(
      { paidOn },
      {
        onSuccess: () => {
          onClose()
          showToast(t.wasPaid)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.payTitle}
      action={t.confirmPay}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.payText(order.waiting, formatMoney(order.open))}</p>
      <TextField
        name="paidOn"
        label={t.paidOn}
        type="date"
        error={messages['paidOn']}
        value={paidOn}
        onChange={setPaidOn}
      />
    </SheetForm>
  )
}
