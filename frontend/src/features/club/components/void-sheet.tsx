import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useVoidActivity, type ClubActivity } from '../api/activities'
import { clubTexts } from '../texts'

/** Takes an entry back that was a mistake. */
export function VoidSheet({ activity, onClose }: { activity: ClubActivity; onClose: () => void }) {
  const t = useTexts(clubTexts)
  const [typed, setTyped] = useState('')
  const reason = typed.trim()
  const missing: Record<string, string> = reason.length < 2 ? { reason: t.reasonNeeded } : {}
  const form = useSheetForm(useVoidActivity(activity.id), missing, () => {
    onClose()
    showToast(t.takenBack)
  })
  return (
    <SheetForm
      title={t.takeBackNamed(activity.title)}
      onClose={onClose}
      action={t.takeBack}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ reason })}
    >
      <p>{t.takeBackText}</p>
      <AreaField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={form.messages['reason']}
        value={typed}
        onChange={setTyped}
      />
    </SheetForm>
  )
}
