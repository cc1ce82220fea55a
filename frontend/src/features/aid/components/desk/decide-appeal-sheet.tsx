import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { SheetForm } from '../../../../ui/sheet-form'
import { AreaField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useDecideAppeal, type Appeal, type AppealReason } from '../../api/appeals'
import { appealTexts } from '../../appeal-texts'
import { SelectField } from '../select-field'

const reasons = ['RULE_APPLIES', 'NOT_PROVEN', 'NEW_FACTS', 'RULE_MISREAD', 'PROCEDURE_FAULT'] as const
const shortest = 5

/** The answer in writing; the word of the reason says whether the appeal is upheld. */
export function DecideAppealSheet({ appeal, onClose }: { appeal: Appeal; onClose: () => void }) {
  const t = useTexts(appealTexts)
  const [reasonCode, setReasonCode] = useState<AppealReason>('RULE_APPLIES')
  const [answer, setAnswer] = useState('')
  const missing: Record<string, string> = {}
  if (answer.trim().length < shortest) missing['answer'] = t.needed
  const form = useSheetForm(useDecideAppeal(appeal), missing, () => {
    onClose()
    showToast(t.decided)
  })
  return (
    <SheetForm
      title={`${t.decide} · ${appeal.code}`}
      action={t.decide}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ reasonCode, answer: answer.trim() })}
      onClose={onClose}
    >
      <SelectField
        name="reasonCode"
        label={t.reasonCode}
        choices={reasons}
        words={t.reasonCodes}
        value={reasonCode}
        onChange={setReasonCode}
      />
      <AreaField
        name="answer"
        label={t.answer}
        hint={t.answerHint}
        error={form.messages['answer']}
        maxLength={1000}
        rows={5}
        value={answer}
        onChange={setAnswer}
      />
    </SheetForm>
  )
}
