import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useChangeGraduation, type Pledge } from '../api/pledges'
import { pledgeTexts } from '../pledge-texts'

/** A pupil repeats a year or leaves earlier: the same pledge goes on until the new month. */
export function GraduationSheet({ pledge, onClose }: { pledge: Pledge; onClose: () => void }) {
  const t = useTexts(pledgeTexts)
  const [graduatesOn, setGraduatesOn] = useState(pledge.graduatesOn)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (graduatesOn === '') missing['graduatesOn'] = t.needed
  if (reason.trim().length < 2) missing['reason'] = t.needed
  const form = useSheetForm(useChangeGraduation(pledge), missing, () => {
    onClose()
    showToast(t.graduationChanged)
  })
  return (
    <SheetForm
      title={t.putRight}
      action={t.putRight}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ graduatesOn, reason: reason.trim() })}
      onClose={onClose}
    >
      <p>{t.putRightText}</p>
      <TextField
        name="graduatesOn"
        label={t.graduatesOn}
        type="date"
        hint={t.graduatesHint}
        error={form.messages['graduatesOn']}
        value={graduatesOn}
        onChange={setGraduatesOn}
      />
      <TextField
        name="reason"
        label={t.putRightReason}
        hint={t.putRightHint}
        maxLength={300}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
