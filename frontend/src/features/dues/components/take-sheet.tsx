import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { parseMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import type { ArrearsOfMember } from '../api/arrears'
import { useTakePayment } from '../api/payments'
import { duesTexts } from '../texts'

const methods = { CASH: 'PAYMENT_MAKE', BANK: 'DUES_WRITE' } as const
type Method = keyof typeof methods

/** Cash is taken by the cashier; what came by bank is entered by who keeps dues. */
function useMethods(): Method[] {
  const session = useSession()
  return (['CASH', 'BANK'] as const).filter((method) => may(session, methods[method]))
}

/** A payment of one member by hand, in cash or by bank. */
export function TakeSheet({ of, onClose }: { of: ArrearsOfMember; onClose: () => void }) {
  const t = useTexts(duesTexts)
  const choices = useMethods()
  const [method, setMethod] = useState<Method>(choices[0] ?? 'BANK')
  const [amount, setAmount] = useState(of.amount)
  const [paidOn, setPaidOn] = useState(today())
  const [receiptNo, setReceiptNo] = useState('')
  const exact = parseMoney(amount)
  const missing: Record<string, string> = {
    ...(exact === undefined && { amount: t.amountNeeded }),
    ...(receiptNo.trim() === '' && { receiptNo: t.receiptNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useTakePayment(), missing, () => {
    onClose()
    showToast(t.taken)
  })
  return (
    <SheetForm
      title={t.takeOf(of.member.name)}
      action={t.take}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send({ memberId: of.member.id, method, paidOn, amount: exact ?? '', receiptNo: receiptNo.trim() })
      }
    >
      <ChipGroup
        name="method"
        label={t.method}
        choices={choices.map((value) => ({ value, label: t.methods[value] }))}
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
        name="paidOn"
        label={t.paidOn}
        type="date"
        error={messages['paidOn']}
        value={paidOn}
        onChange={setPaidOn}
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
