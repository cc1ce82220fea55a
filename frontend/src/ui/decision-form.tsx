import { useState, type ReactNode } from 'react'
import { useTexts } from '../lib/i18n'
import type { ProblemError } from '../lib/problem'
import { Button } from './button'
import { ErrorSummary } from './error-summary'
import { TextField } from './text-field'
import { uiTexts } from './texts'

interface DecisionFormProps {
  yes: string
  no: string
  reasonLabel: string
  /** Said when it is refused without a reason. */
  reasonNeeded: string
  busy: boolean
  problem?: ProblemError | null | undefined
  /** @param reason absent with a yes */
  onDecide: (yes: boolean, reason: string | undefined) => void
  onClose?: () => void
  /** What is decided about, and further fields. */
  children?: ReactNode
}

/** Yes or no; a no says why. */
export function DecisionForm({
  yes,
  no,
  reasonLabel,
  reasonNeeded,
  busy,
  problem,
  onDecide,
  onClose,
  children,
}: DecisionFormProps) {
  const t = useTexts(uiTexts)
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  const reason = typed.trim()
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (missing && reason === '') messages['reason'] = reasonNeeded
  return (
    <div className="stack">
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      {children}
      <TextField
        name="reason"
        label={reasonLabel}
        error={messages['reason']}
        optional
        maxLength={200}
        value={typed}
        onChange={setTyped}
      />
      <div className="row">
        <Button busy={busy} onClick={() => onDecide(true, undefined)}>
          {yes}
        </Button>
        <Button
          look="secondary"
          busy={busy}
          onClick={() => (reason === '' ? setMissing(true) : onDecide(false, reason))}
        >
          {no}
        </Button>
        {onClose && (
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        )}
      </div>
    </div>
  )
}
