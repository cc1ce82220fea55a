import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useRevokeHonor, type Honor } from '../api/honors'
import { honorTexts } from '../texts'

/** Takes an honour back, with the day and the reason. */
export function RevokeSheet({ honor, onClose }: { honor: Honor; onClose: () => void }) {
  const t = useTexts(honorTexts)
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useRevokeHonor(honor)
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  if (on === '') missing['on'] = t.needed
  if (reason.trim().length < 2) missing['reason'] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    mutate(
      { on, reason: reason.trim() },
      {
        onSuccess: () => {
          onClose()
          showToast(t.revoked)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.revokeTitle(honor.title)}
      onClose={onClose}
      action={t.revoke}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
    >
      <p>{t.revokeText}</p>
      <TextField
        name="on"
        label={t.revokedOn}
        type="date"
        error={messages['on']}
        value={on}
        onChange={setOn}
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
