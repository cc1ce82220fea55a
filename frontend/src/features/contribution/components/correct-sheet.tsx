import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useCorrectContribution, type Contribution, type PayrollPart } from '../api/contributions'
import { contributionTexts } from '../texts'
import { partsOf, PayrollFields, type Typed } from './payroll-fields'

interface CorrectSheetProps {
  contribution: Contribution
  components: readonly PayrollPart[]
  onDone: (id: string) => void
  onClose: () => void
}

/** What the payroll really was: another edition, with its reason. */
export function CorrectSheet({ contribution, components: before, onDone, onClose }: CorrectSheetProps) {
  const t = useTexts(contributionTexts)
  const [typed, setTyped] = useState<Typed>(
    Object.fromEntries(before.map(({ component, amount }) => [component, amount])),
  )
  const [reason, setReason] = useState('')
  const components = partsOf(typed)
  const missing: Record<string, string> = {
    ...(components === undefined && { components: t.amountsNeeded }),
    ...(reason.trim().length < 2 && { reason: t.reasonNeeded }),
  }
  const { busy, problem, messages, send } = useSheetForm(
    useCorrectContribution(contribution),
    missing,
    (next) => {
      onClose()
      showToast(t.corrected)
      onDone(next.contribution.id)
    },
  )
  return (
    <SheetForm
      title={t.correct}
      action={t.save}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send(components && { components, reason: reason.trim() })}
    >
      <p>{t.correctText}</p>
      <PayrollFields
        unionId={contribution.union.id}
        month={contribution.month}
        typed={typed}
        onChange={setTyped}
        messages={messages}
      />
      <TextField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
