import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useSettleBetweenUnions, type DuesBetweenUnions } from '../api/between-unions'
import { duesTexts } from '../texts'

/** The bank transferred all that one union owed another. */
export function SettleBetweenSheet({ owed, onClose }: { owed: DuesBetweenUnions; onClose: () => void }) {
  const t = useTexts(duesTexts)
  const [paidOn, setPaidOn] = useState(today())
  const [reference, setReference] = useState('')
  const { debtor, creditor, amount } = owed
  const missing: Record<string, string> =
    reference.trim() === '' ? { bankReference: t.transferReferenceNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(useSettleBetweenUnions(), missing, () => {
    onClose()
    showToast(t.betweenSettled)
  })
  return (
    <SheetForm
      title={t.settleBetweenOf(debtor.name, creditor.name)}
      action={t.settleBetween}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send({
          debtorId: debtor.id,
          creditorId: creditor.id,
          amount,
          paidOn,
          bankReference: reference.trim(),
        })
      }
    >
      <p>{t.settleBetweenText(debtor.name, creditor.name, formatMoney(amount))}</p>
      <TextField
        name="paidOn"
        label={t.transferredOn}
        type="date"
        error={messages['paidOn']}
        value={paidOn}
        onChange={setPaidOn}
      />
      <TextField
        name="bankReference"
        label={t.transferReference}
        maxLength={60}
        error={messages['bankReference']}
        value={reference}
        onChange={setReference}
      />
    </SheetForm>
  )
}
