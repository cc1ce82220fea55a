import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../lib/i18n'
import type { ProblemError } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { campaignTexts } from '../texts'

interface ReasonSheetProps {
  title: string
  action: string
  busy: boolean
  problem: ProblemError | null | undefined
  onSend: (reason: string) => void
  onClose: () => void
  children?: ReactNode
}

/** Something that is done with a reason. */
export function ReasonSheet({ title, action, busy, problem, onSend, onClose, children }: ReasonSheetProps) {
  const t = useTexts(campaignTexts)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && reason.trim().length < 2) messages['reason'] = t.needed
  return (
    <SheetForm
      title={title}
      action={action}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => {
        setTried(true)
        if (reason.trim().length >= 2) onSend(reason.trim())
      }}
    >
      {children}
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
