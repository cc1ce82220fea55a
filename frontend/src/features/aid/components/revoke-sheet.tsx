import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useRevoke, type AidCase } from '../api/cases'
import { caseTexts } from '../case-texts'

/** Takes an approval back that was not paid; the case waits for a decision again. */
export function RevokeSheet({ aidCase, onClose }: { aidCase: AidCase; onClose: () => void }) {
  const t = useTexts(caseTexts)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (reason.trim().length < 2) missing['reason'] = t.fieldNeeded
  const form = useSheetForm(useRevoke(aidCase), missing, () => {
    onClose()
    showToast(t.wasRevoked)
  })
  return (
    <SheetForm
      title={`${t.revoke} · ${aidCase.caseNo}`}
      action={t.revoke}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(reason.trim())}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={t.revokeReason}
        hint={t.revokeHint}
        maxLength={200}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
