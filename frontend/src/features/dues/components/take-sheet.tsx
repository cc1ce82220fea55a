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

interface TakeSheetProps {
  /** Whose arrears they are; absent for somebody who owes nothing and is named by her number. */
  of?: ArrearsOfMember | undefined
  onClose: () => void
}

/** A payment of one member by hand, in cash or by bank; what she does not owe yet is prepaid. */
export function TakeSheet({ of, onClose }: TakeSheetProps) {
  const t = useTexts(duesTexts)
  const choices = useMethods()
  const [method, setMethod] = useState<Method>(choices[0] ?? 'BANK')
  const [amount, setAmount] = useState(of?.amount ?? '')
  const [memberNo, setMemberNo] = useState('')
  const [paidOn, setPaidOn] = useState(today())
  const [receiptNo, setReceiptNo] = useState('')
  const exact = parseMoney(amount)
  const missing: Record<string, string> = {
    ...(!of && memberNo.trim() === '' && { memberNo: t.memberNoNeeded }),
    ...(exact === undefined && { amount: t.amountNeeded }),
    ...(receiptNo.trim() === '' && { receiptNo: t.receiptNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(useTakePayment(), missing, () => {
    onClose()
    showToast(t.taken)
  })
  return (
    <SheetForm
      title={of ? t.takeOf(of.member.name) : t.take}
      action={t.take}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send({
          ...(of ? { memberId: of.member.id } : { memberNo: memberNo.trim() }),
          method,
          paidOn,
          amount: exact ?? '',
          receiptNo: receiptNo.trim(),
        })
      }
    >
      {!of && (
        <>
          <p>{t.prepayText}</p>
          <TextField
            name="memberNo"
            label={t.memberNo}
            maxLength={40}
            error={messages['memberNo']}
            value={memberNo}
            onChange={setMemberNo}
          />
        </>
      )}
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
