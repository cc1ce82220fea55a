import { useState } from 'react'
import { formatMoney, parseMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useTakeContribution, type Contribution } from '../api/contributions'
import { contributionTexts } from '../texts'
import { useMethods } from './methods'

/** What the employer paid. */
export function TakeSheet({ contribution, onClose }: { contribution: Contribution; onClose: () => void }) {
  const t = useTexts(contributionTexts)
  const methods = useMethods()
  const [method, setMethod] = useState(methods[0] ?? 'BANK')
  const [amount, setAmount] = useState(contribution.open)
  const [receivedOn, setReceivedOn] = useState(today())
  const [receiptNo, setReceiptNo] = useState('')
  const exact = parseMoney(amount)
  const missing: Record<string, string> = {
    ...(exact === undefined && { amount: t.amountsNeeded }),
    ...(receiptNo.trim() === '' && { receiptNo: t.receiptNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useTakeContribution(contribution), missing, () => {
    onClose()
    showToast(t.taken)
  })
  return (
    <SheetForm
      title={t.take}
      action={t.take}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ method, amount: exact ?? '', receivedOn, receiptNo: receiptNo.trim() })}
    >
      <p>{t.takeText(formatMoney(contribution.open))}</p>
      <ChipGroup
        name="method"
        label={t.method}
        choices={methods.map((value) => ({ value, label: t.methods[value] }))}
        value={method}
        onChange={setMethod}
      />
      <AmountField
        name="amount"
        label={t.received}
        error={messages['amount']}
        value={amount}
        onChange={setAmount}
      />
      <TextField
        name="receivedOn"
        label={t.receivedOn}
        type="date"
        error={messages['receivedOn']}
        value={receivedOn}
        onChange={setReceivedOn}
      />
      <TextField
        name="receiptNo"
        label={t.receiptNo}
        maxLength={60}
        error={messages['receiptNo']}
        value={receiptNo}
        onChange={setReceiptNo}
      />
    </SheetForm>
  )
}
