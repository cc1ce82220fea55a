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

interface TakeSheetProps {
  contribution: Contribution
  /** What may be taken in beside it for being late. */
  lateChargeLeft: string
  onClose: () => void
}

/** What the employer paid. */
export function TakeSheet({ contribution, lateChargeLeft, onClose }: TakeSheetProps) {
  const t = useTexts(contributionTexts)
  const methods = useMethods()
  const [method, setMethod] = useState(methods[0] ?? 'BANK')
  const [amount, setAmount] = useState(contribution.open)
  const [lateCharge, setLateCharge] = useState('')
  const [receivedOn, setReceivedOn] = useState(today())
  const [receiptNo, setReceiptNo] = useState('')
  const exact = parseMoney(amount)
  const charge = lateCharge.trim() === '' ? '0.00' : parseMoney(lateCharge)
  const missing: Record<string, string> = {
    ...(exact === undefined && { amount: t.amountsNeeded }),
    ...(charge === undefined && { lateCharge: t.amountsNeeded }),
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
      onSubmit={() =>
        send({
          method,
          amount: exact ?? '',
          ...(charge !== undefined && charge !== '0.00' && { lateCharge: charge }),
          receivedOn,
          receiptNo: receiptNo.trim(),
        })
      }
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
      {lateChargeLeft !== '0.00' && (
        <AmountField
          name="lateCharge"
          label={t.charge}
          hint={t.lateChargeHint(formatMoney(lateChargeLeft))}
          optional
          error={messages['lateCharge']}
          value={lateCharge}
          onChange={setLateCharge}
        />
      )}
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
