import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { DecisionForm } from '../../../ui/decision-form'
import { Sheet } from '../../../ui/sheet'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useAnswerFinding, useDecideFinding, type ReviewFinding } from '../api/findings'
import { reviewTexts } from '../texts'

interface FindingSheetProps {
  finding: ReviewFinding
  onClose: () => void
}

/** The union says what it has done. */
export function AnswerSheet({ finding, onClose }: FindingSheetProps) {
  const t = useTexts(reviewTexts)
  const [done, setDone] = useState('')
  const missing = done.trim() === '' ? { done: t.needed } : {}
  const form = useSheetForm(useAnswerFinding(finding), missing, () => {
    onClose()
    showToast(t.answered)
  })
  return (
    <SheetForm
      title={t.answer}
      action={t.answer}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ done: done.trim() })}
      onClose={onClose}
    >
      <p>{t.answerText}</p>
      <AreaField
        name="done"
        label={t.done}
        maxLength={2000}
        error={form.messages['done']}
        value={done}
        onChange={setDone}
      />
    </SheetForm>
  )
}

/** The auditor closes the finding or sends the answer back. */
export function DecideSheet({ finding, onClose }: FindingSheetProps) {
  const t = useTexts(reviewTexts)
  const { mutateAsync, isPending, error } = useDecideFinding(finding)
  const decide = (accept: boolean, reason: string | undefined) => {
    mutateAsync({ accept, ...(reason !== undefined && { reason }) }).then(
      () => {
        onClose()
        showToast(accept ? t.wasAccepted : t.wasSentBack)
      },
      () => undefined,
    )
  }
  return (
    <Sheet title={t.decide} open onClose={onClose}>
      <DecisionForm
        yes={t.accept}
        no={t.sendBack}
        reasonLabel={t.reason}
        reasonNeeded={t.needed}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={decide}
        onClose={onClose}
      >
        <p>{finding.answers.at(-1)?.done}</p>
      </DecisionForm>
    </Sheet>
  )
}
