import { useState } from 'react'
import { formatMoney, suffices } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { DecisionForm } from '../../../ui/decision-form'
import { LineField } from '../../../ui/desk/line-field'
import { Facts } from '../../../ui/facts'
import { Sheet } from '../../../ui/sheet'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import {
  useDecidePayment,
  useProposePayment,
  useRetractPayment,
  type PledgePayment,
  type PledgePaymentPage,
} from '../api/pledge-payments'
import { pledgeTexts } from '../pledge-texts'

interface ProposeProps {
  unionId: string
  due: PledgePaymentPage
  onClose: () => void
}

/** Which line is to pay every month that is due and not charged yet. */
export function ProposePaymentSheet({ unionId, due, onClose }: ProposeProps) {
  const t = useTexts(pledgeTexts)
  const { pledges, months, amount } = due.uncharged
  const [lineId, setLineId] = useState(due.lines.find(({ left }) => suffices(left, amount))?.id ?? '')
  const missing: Record<string, string> = lineId === '' ? { lineId: t.lineNeeded } : {}
  const form = useSheetForm(useProposePayment(), missing, () => {
    onClose()
    showToast(t.asked)
  })
  return (
    <SheetForm
      title={t.askPayment}
      action={t.askPayment}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ unionId, lineId })}
      onClose={onClose}
    >
      <p>{t.uncharged(pledges, months, formatMoney(amount))}</p>
      <LineField
        words={t}
        lines={due.lines}
        amount={amount}
        error={form.messages['lineId']}
        value={lineId}
        onChange={setLineId}
      />
    </SheetForm>
  )
}

/** The second person's word: paid, or rejected with a reason. */
export function DecidePaymentSheet({ payment, onClose }: { payment: PledgePayment; onClose: () => void }) {
  const t = useTexts(pledgeTexts)
  const { mutateAsync, isPending, error } = useDecidePayment(payment)
  const decide = (approve: boolean, reason: string | undefined) => {
    mutateAsync({ approve, ...(reason !== undefined && { reason }) }).then(
      () => {
        onClose()
        showToast(approve ? t.approvedNow : t.rejectedNow)
      },
      () => undefined,
    )
  }
  return (
    <Sheet title={t.decideOf(payment.paymentNo)} open onClose={onClose}>
      <DecisionForm
        yes={t.approve}
        no={t.reject}
        reasonLabel={t.whyRejected}
        reasonNeeded={t.reasonNeeded}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={decide}
        onClose={onClose}
      >
        <Facts
          facts={[
            [t.monthCount, String(payment.months)],
            [t.amount, formatMoney(payment.amount)],
            [t.line, payment.lineName],
            [t.proposedBy, payment.proposedBy],
          ]}
        />
      </DecisionForm>
    </Sheet>
  )
}

/** Takes an approved payment back while nothing of it is paid. */
export function RetractPaymentSheet({ payment, onClose }: { payment: PledgePayment; onClose: () => void }) {
  const t = useTexts(pledgeTexts)
  const [typed, setTyped] = useState('')
  const reason = typed.trim()
  const missing: Record<string, string> = reason.length < 2 ? { reason: t.reasonNeeded } : {}
  const form = useSheetForm(useRetractPayment(payment), missing, () => {
    onClose()
    showToast(t.rejectedNow)
  })
  return (
    <SheetForm
      title={t.retractOf(payment.paymentNo)}
      action={t.retract}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(reason)}
      onClose={onClose}
    >
      <p>{t.retractText}</p>
      <TextField
        name="reason"
        label={t.reason}
        maxLength={200}
        error={form.messages['reason']}
        value={typed}
        onChange={setTyped}
      />
    </SheetForm>
  )
}
