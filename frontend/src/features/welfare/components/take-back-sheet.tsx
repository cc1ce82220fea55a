import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { takeBackTexts } from '../take-back-texts'

interface TakeBackSheetProps {
  title: string
  /** What becomes of it. */
  text: string
  done: string
  taking: { mutateAsync: (reason: string) => Promise<unknown>; isPending: boolean; error: Error | null }
  onClose: () => void
}

/** Takes back what was decided or entered by mistake, with a reason. */
export function TakeBackSheet({ title, text, done, taking, onClose }: TakeBackSheetProps) {
  const t = useTexts(takeBackTexts)
  const [typed, setTyped] = useState('')
  const reason = typed.trim()
  const missing: Record<string, string> = reason.length < 2 ? { reason: t.reasonNeeded } : {}
  const form = useSheetForm(taking, missing, () => {
    onClose()
    showToast(done)
  })
  return (
    <SheetForm
      title={title}
      action={title}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(reason)}
      onClose={onClose}
    >
      <p>{text}</p>
      <TextField
        name="reason"
        label={t.reason}
        maxLength={200}
        error={form.messages['reason']}
        value={typed}
        onChange={setTyped}
      />
    </SheetForm>
  )
}
