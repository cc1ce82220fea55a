import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useRevokeHonor, type Honor } from '../api/honors'
import { honorTexts } from '../texts'

/** Takes an honour back, with the day and the reason. */
export function RevokeSheet({ honor, onClose }: { honor: Honor; onClose: () => void }) {
  const t = useTexts(honorTexts)
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (on === '') missing['on'] = t.needed
  if (reason.trim().length < 2) missing['reason'] = t.needed
  const form = useSheetForm(useRevokeHonor(honor), missing, () => {
    onClose()
    showToast(t.revoked)
  })
  const submit = () => form.send({ on, reason: reason.trim() })
  return (
    <SheetForm
      title={t.revokeTitle(honor.title)}
      onClose={onClose}
      action={t.revoke}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={submit}
    >
      <p>{t.revokeText}</p>
      <TextField
        name="on"
        label={t.revokedOn}
        type="date"
        error={form.messages['on']}
        value={on}
        onChange={setOn}
      />
      <TextField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
