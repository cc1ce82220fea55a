import { useState } from 'react'
import { parseMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { EmployerPicker, type Picked } from '../../../ui/desk/pickers'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useCollectFund } from '../api/founding-funds'
import { contributionTexts } from '../texts'
import { useMethods } from './methods'
import { partsOf, PayrollFields, type Typed } from './payroll-fields'

interface CollectSheetProps {
  unionId: string
  month: string
  onClose: () => void
}

/** What an employer without a union paid for a month. */
export function CollectSheet({ unionId, month: asked, onClose }: CollectSheetProps) {
  const t = useTexts(contributionTexts)
  const [employer, setEmployer] = useState<Picked>()
  const [month, setMonth] = useState(asked)
  const [typed, setTyped] = useState<Typed>({})
  const methods = useMethods()
  const [method, setMethod] = useState(methods[0] ?? 'BANK')
  const [amount, setAmount] = useState('')
  const [receivedOn, setReceivedOn] = useState(today())
  const [receiptNo, setReceiptNo] = useState('')
  const components = partsOf(typed)
  const exact = parseMoney(amount)
  const missing: Record<string, string> = {
    ...(employer === undefined && { employerId: t.employerNeeded }),
    ...(components === undefined && { components: t.amountsNeeded }),
    ...(exact === undefined && { amount: t.amountsNeeded }),
    ...(receiptNo.trim() === '' && { receiptNo: t.receiptNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useCollectFund(), missing, () => {
    onClose()
    showToast(t.collected)
  })
  return (
    <SheetForm
      title={t.collect}
      action={t.save}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send(
          employer &&
            components && {
              unionId,
              employerId: employer.id,
              month,
              components,
              receivedOn,
              method,
              amount: exact ?? '',
              receiptNo: receiptNo.trim(),
            },
        )
      }
    >
      <EmployerPicker
        name="employerId"
        label={t.employer}
        error={messages['employerId']}
        value={employer}
        onChange={setEmployer}
      />
      <TextField
        name="month"
        label={t.month}
        type="month"
        error={messages['month']}
        value={month}
        onChange={setMonth}
      />
      <PayrollFields unionId={unionId} month={month} typed={typed} onChange={setTyped} messages={messages} />
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
