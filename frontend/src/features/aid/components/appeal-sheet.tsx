import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useAppealAgainst, type AppealPossible } from '../api/my-appeals'
import { appealTexts } from '../appeal-texts'

const shortest = 5

/** Why it should be looked at again. */
export function AppealSheet({ against, onClose }: { against: AppealPossible; onClose: () => void }) {
  const t = useTexts(appealTexts)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (reason.trim().length < shortest) missing['reason'] = t.needed
  const form = useSheetForm(useAppealAgainst(against), missing, () => {
    onClose()
    showToast(t.asked)
  })
  return (
    <SheetForm
      title={`${t.ask} · ${t.abouts[against.about]}`}
      action={t.ask}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ reason: reason.trim() })}
      onClose={onClose}
    >
      <AreaField
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        error={form.messages['reason']}
        maxLength={1000}
        rows={5}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
