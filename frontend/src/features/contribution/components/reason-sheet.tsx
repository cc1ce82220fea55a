import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { contributionTexts } from '../texts'

interface ReasonSheetProps<T> {
  title: string
  action: string
  done: string
  mutation: { mutateAsync: (body: T) => Promise<unknown>; isPending: boolean; error: Error | null }
  bodyOf: (reason: string) => T
  onClose: () => void
  children: ReactNode
}

/** What is taken back is taken back for a reason. */
export function ReasonSheet<T>({
  title,
  action,
  done,
  mutation,
  bodyOf,
  onClose,
  children,
}: ReasonSheetProps<T>) {
  const t = useTexts(contributionTexts)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = reason.trim().length < 2 ? { reason: t.reasonNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(mutation, missing, () => {
    onClose()
    showToast(done)
  })
  return (
    <SheetForm
      title={title}
      action={action}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send(bodyOf(reason.trim()))}
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
