import { useState } from 'react'
import { addDays, parseMoney, today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { AmountField } from '../../../../ui/field'
import { SheetForm } from '../../../../ui/sheet-form'
import { AreaField, TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useDecideRecovery, type AidRecovery } from '../../api/recoveries'
import { recoveryTexts } from '../../recovery-texts'
import { SelectField } from '../select-field'

const decisions = ['RECOVER', 'DROP'] as const
const shortest = 5
const usualDays = 60

/** Whether it comes back, how much and by when, in writing. */
export function DecideRecoverySheet({ recovery, onClose }: { recovery: AidRecovery; onClose: () => void }) {
  const t = useTexts(recoveryTexts)
  const [decision, setDecision] = useState<(typeof decisions)[number]>('RECOVER')
  const [typed, setTyped] = useState(recovery.asked)
  const [dueOn, setDueOn] = useState(addDays(today(), usualDays))
  const [answer, setAnswer] = useState('')
  const recover = decision === 'RECOVER'
  const amount = parseMoney(typed)
  const missing: Record<string, string> = {}
  if (recover && amount === undefined) missing['amount'] = t.neededAmount
  if (recover && dueOn === '') missing['dueOn'] = t.neededDay
  if (answer.trim().length < shortest) missing['answer'] = t.needed
  const form = useSheetForm(useDecideRecovery(recovery), missing, () => {
    onClose()
    showToast(t.decided)
  })
  const said = { recover, answer: answer.trim(), ...(recover && amount !== undefined && { amount, dueOn }) }
  return (
    <SheetForm
      title={`${t.decide} · ${recovery.code}`}
      action={t.decide}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(said)}
      onClose={onClose}
    >
      <SelectField
        name="recover"
        label={t.decision}
        choices={decisions}
        words={t.decisions}
        value={decision}
        onChange={setDecision}
      />
      {recover && (
        <>
          <AmountField
            name="amount"
            label={t.amount}
            error={form.messages['amount']}
            value={typed}
            onChange={setTyped}
          />
          <TextField
            name="dueOn"
            label={t.dueOn}
            type="date"
            error={form.messages['dueOn']}
            value={dueOn}
            onChange={setDueOn}
          />
        </>
      )}
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
