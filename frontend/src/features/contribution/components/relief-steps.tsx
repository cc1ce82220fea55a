import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { DecisionForm } from '../../../ui/decision-form'
import { ReasonSheet } from '../../../ui/reason-sheet'
import { Sheet } from '../../../ui/sheet'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useDecideRelief, usePayRelief, useReturnReliefPayment, type Relief } from '../api/reliefs'
import { contributionTexts } from '../texts'

interface StepProps {
  relief: Relief
  onClose: () => void
}

/** The word of the union above. */
export function DecideReliefSheet({ relief, onClose }: StepProps) {
  const t = useTexts(contributionTexts)
  const { mutateAsync, isPending, error } = useDecideRelief(relief)
  const decide = (approve: boolean, reason: string | undefined) =>
    mutateAsync({ approve, ...(reason !== undefined && { reason }) }).then(
      () => {
        onClose()
        showToast(approve ? t.reliefGranted : t.reliefRefused)
      },
      // the refusal stands in the form
      () => undefined,
    )
  return (
    <Sheet title={t.decideRelief} open onClose={onClose}>
      <DecisionForm
        yes={t.grant}
        no={t.refuse}
        reasonLabel={t.reason}
        reasonNeeded={t.reasonNeeded}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={(yes, reason) => void decide(yes, reason)}
        onClose={onClose}
      >
        <p>{t.decideReliefText(relief.union.name, t.reliefKinds[relief.kind], formatMoney(relief.amount))}</p>
      </DecisionForm>
    </Sheet>
  )
}

/** The cashier says when it was paid back. */
export function PayReliefSheet({ relief, onClose }: StepProps) {
  const t = useTexts(contributionTexts)
  const [paidOn, setPaidOn] = useState(today())
  const { busy, problem, messages, send } = useSheetForm(usePayRelief(relief), {}, () => {
    onClose()
    showToast(t.reliefPaid)
  })
  return (
    <SheetForm
      title={t.payRelief}
      action={t.payRelief}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ paidOn })}
    >
      <p>{t.payReliefText(relief.union.name, formatMoney(relief.amount))}</p>
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

/** The bank sent back what was paid. */
export function ReliefSentBackSheet({ relief, onClose }: StepProps) {
  const t = useTexts(contributionTexts)
  const [returnedOn, setReturnedOn] = useState(today())
  return (
    <ReasonSheet
      title={t.sentBack}
      done={t.reliefCameBack}
      label={t.reason}
      needed={t.reasonNeeded}
      mutation={useReturnReliefPayment(relief)}
      bodyOf={(reason) => ({ returnedOn, reason })}
      onClose={onClose}
    >
      {(messages) => (
        <>
          <p>{t.reliefSentBackText(relief.union.name, formatMoney(relief.amount))}</p>
          <TextField
            name="returnedOn"
            label={t.sentBackOn}
            type="date"
            error={messages['returnedOn']}
            value={returnedOn}
            onChange={setReturnedOn}
          />
        </>
      )}
    </ReasonSheet>
  )
}
