import { useState } from 'react'
import { parseMoney, today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { AmountField } from '../../../../ui/field'
import { SheetForm } from '../../../../ui/sheet-form'
import { TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useBookRepayment, type AidRecovery } from '../../api/recoveries'
import { recoveryTexts } from '../../recovery-texts'
import { SelectField } from '../select-field'

const ways = ['BANK', 'CASH'] as const

/** An instalment that came back; it goes into the ledger in the same act. */
export function RepaymentSheet({ recovery, onClose }: { recovery: AidRecovery; onClose: () => void }) {
  const t = useTexts(recoveryTexts)
  const [typed, setTyped] = useState(recovery.rest)
  const [receivedOn, setReceivedOn] = useState(today())
  const [way, setWay] = useState<(typeof ways)[number]>('BANK')
  const [receiptNo, setReceiptNo] = useState('')
  const amount = parseMoney(typed)
  const missing: Record<string, string> = {}
  if (amount === undefined) missing['amount'] = t.neededAmount
  if (receivedOn === '') missing['receivedOn'] = t.neededDay
  if (receiptNo.trim() === '') missing['receiptNo'] = t.neededReceipt
  const form = useSheetForm(useBookRepayment(recovery), missing, () => {
    onClose()
    showToast(t.booked)
  })
  return (
    <SheetForm
      title={`${t.book} · ${recovery.code}`}
      action={t.book}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() =>
        form.send(amount === undefined ? undefined : { amount, receivedOn, way, receiptNo: receiptNo.trim() })
      }
      onClose={onClose}
    >
      <AmountField
        name="amount"
        label={t.repaid}
        error={form.messages['amount']}
        value={typed}
        onChange={setTyped}
      />
      <TextField
        name="receivedOn"
        label={t.received}
        type="date"
        max={today()}
        error={form.messages['receivedOn']}
        value={receivedOn}
        onChange={setReceivedOn}
      />
      <SelectField name="way" label={t.way} choices={ways} words={t.ways} value={way} onChange={setWay} />
      <TextField
        name="receiptNo"
        label={t.receiptNo}
        hint={t.receiptHint}
        maxLength={40}
        error={form.messages['receiptNo']}
        value={receiptNo}
        onChange={setReceiptNo}
      />
    </SheetForm>
  )
}
