import { useState, type SubmitEvent } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { useRevokeHonor, type Honor } from '../api/honors'
import { honorTexts } from '../texts'
import { LineField } from './line-field'

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
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(missing).length > 0 || isPending) return
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
    <Sheet title={t.revokeTitle(honor.title)} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <p>{t.revokeText}</p>
        <LineField
          name="on"
          label={t.revokedOn}
          type="date"
          error={messages['on']}
          value={on}
          onChange={setOn}
        />
        <LineField
          name="reason"
          label={t.reason}
          maxLength={300}
          error={messages['reason']}
          value={reason}
          onChange={setReason}
        />
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t.revoke}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
