import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useFollowUp, type AidCase } from '../api/cases'
import { caseTexts } from '../case-texts'

/** How it went on after the payment. */
export function FollowUpSheet({ aidCase, onClose }: { aidCase: AidCase; onClose: () => void }) {
  const t = useTexts(caseTexts)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useFollowUp(aidCase)
  const problem = error && toProblem(error)
  const missing = note.trim().length < 2
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && missing) messages['note'] = t.fieldNeeded
  const submit = () => {
    setTried(true)
    if (missing) return
    mutate(note.trim(), {
      onSuccess: () => {
        onClose()
        showToast(t.wasFollowedUp)
      },
    })
  }
  return (
    <SheetForm
      title={t.followUp}
      action={t.confirm}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <AreaField
        name="note"
        label={t.followUpNote}
        error={messages['note']}
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
    </SheetForm>
  )
}
