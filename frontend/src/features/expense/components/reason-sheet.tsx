import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { expenseTexts } from '../texts'

interface ReasonProps {
  title: string
  text: string
  /** Said when it is done. */
  done: string
  sending: {
    mutateAsync: (body: { reason: string }) => Promise<unknown>
    isPending: boolean
    error: Error | null
  }
  onClose: () => void
}

/** A step back, with its reason. */
export function ReasonSheet({ title, text, done, sending, onClose }: ReasonProps) {
  const t = useTexts(expenseTexts)
  const [typed, setTyped] = useState('')
  const reason = typed.trim()
  const missing: Record<string, string> = reason.length < 2 ? { reason: t.reasonNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(sending, missing, () => {
    onClose()
    showToast(done)
  })
  return (
    <SheetForm
      title={title}
      action={title}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ reason })}
    >
      <p>{text}</p>
      <AreaField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={messages['reason']}
        value={typed}
        onChange={setTyped}
      />
    </SheetForm>
  )
}
