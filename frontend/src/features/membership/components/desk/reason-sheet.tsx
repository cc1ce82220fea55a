import { useState, type ReactNode, type SubmitEvent } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { FormField } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { duplicateTexts } from '../../duplicate-texts'

interface ReasonSheetProps {
  title: string
  hint?: string
  submit: string
  open: boolean
  onClose: () => void
  onSubmit: (reason: string) => void
  busy: boolean
  error: unknown
  /** Something else that has to be filled in: its message, by field. */
  missing?: Record<string, string>
  children?: ReactNode
}

/** A decision with its grounds. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { title, hint, submit, open, onClose, onSubmit, busy, error, missing = {}, children } = props
  const t = useTexts(duplicateTexts)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const problem = error ? toProblem(error) : undefined
  const gaps = { ...missing, ...(reason.trim().length < 2 ? { reason: t.needReason } : {}) }
  const messages: Record<string, string> = { ...problem?.fieldMessages(), ...(tried ? gaps : {}) }
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(gaps).length === 0 && !busy) onSubmit(reason.trim())
  }
  return (
    <Sheet title={title} open={open} onClose={onClose}>
      <form className="stack" noValidate onSubmit={send}>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        {children}
        <FormField name="reason" label={t.reason} hint={hint} error={messages['reason']}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              maxLength={200}
              autoComplete="off"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </FormField>
        <div className="row">
          <Button type="submit" busy={busy}>
            {submit}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
