import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useBankPayment } from '../../../ui/desk/bank-payment'
import { ReasonSheet } from '../../../ui/reason-sheet'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import {
  useConfirmRemittance,
  usePayRemittance,
  useReturnRemittance,
  useWithdrawRemittance,
  type Remittance,
} from '../api/remittances'
import { contributionTexts } from '../texts'

interface StepProps {
  remittance: Remittance
  onClose: () => void
}

/** The cashier of the paying union says when it was paid. */
export function PayRemittanceSheet({ remittance, onClose }: StepProps) {
  const t = useTexts(contributionTexts)
  const payment = useBankPayment({
    paidOn: t.paidOn,
    bankReference: t.bankReference,
    needed: t.receiptNeeded,
  })
  const { busy, problem, messages, send } = useSheetForm(
    usePayRemittance(remittance),
    payment.missing,
    () => {
      onClose()
      showToast(t.remittancePaid)
    },
  )
  return (
    <SheetForm
      title={t.pay}
      action={t.pay}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send(payment.body)}
    >
      <p>{t.payText(remittance.receiver.name, formatMoney(remittance.amount))}</p>
      {payment.fields(messages)}
    </SheetForm>
  )
}

/** The cashier of the receiving union says when it arrived. */
export function ConfirmRemittanceSheet({ remittance, onClose }: StepProps) {
  const t = useTexts(contributionTexts)
  const [receivedOn, setReceivedOn] = useState(today())
  const { busy, problem, messages, send } = useSheetForm(useConfirmRemittance(remittance), {}, () => {
    onClose()
    showToast(t.confirmed)
  })
  return (
    <SheetForm
      title={t.confirm}
      action={t.confirm}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ receivedOn })}
    >
      <p>{t.confirmText(remittance.payer.name, formatMoney(remittance.amount))}</p>
      <TextField
        name="receivedOn"
        label={t.receivedOn}
        type="date"
        error={messages['receivedOn']}
        value={receivedOn}
        onChange={setReceivedOn}
      />
    </SheetForm>
  )
}

/** Withdrawn before it is paid, or returned because it did not arrive or came back. */
export function EndRemittanceSheet({ remittance, onClose, how }: StepProps & { how: 'withdraw' | 'return' }) {
  const t = useTexts(contributionTexts)
  const withdraw = useWithdrawRemittance(remittance)
  const giveBack = useReturnRemittance(remittance)
  const [returnedOn, setReturnedOn] = useState(today())
  const title =
    how === 'withdraw' ? t.withdraw : remittance.direction === 'UPWARD' ? t.notReceived : t.sentBack
  return (
    <ReasonSheet
      title={title}
      action={title}
      done={t.ended}
      label={t.reason}
      needed={t.reasonNeeded}
      mutation={how === 'withdraw' ? withdraw : giveBack}
      bodyOf={(reason) => ({ reason, ...(how === 'return' && { returnedOn }) })}
      onClose={onClose}
    >
      {(messages) =>
        how === 'return' && (
          <>
            <p>{t.endedBooked}</p>
            <TextField
              name="returnedOn"
              label={t.endedOn}
              type="date"
              error={messages['returnedOn']}
              value={returnedOn}
              onChange={setReturnedOn}
            />
          </>
        )
      }
    </ReasonSheet>
  )
}
