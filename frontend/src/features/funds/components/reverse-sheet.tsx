import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useReverseEntry, type LedgerEntry } from '../api/ledger'
import { fundsTexts } from '../texts'

/** Takes an entry back by its opposite. */
export function ReverseSheet({ entry, onClose }: { entry: LedgerEntry; onClose: () => void }) {
  const t = useTexts(fundsTexts)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useReverseEntry(entry.id)
  const problem = error && toProblem(error)
  const missing = reason.trim().length < 2 ? { reason: t.needed } : undefined
  const messages: Record<string, string> = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = () => {
    setTried(true)
    if (missing) return
    mutate(
      { on: today(), reason: reason.trim() },
      {
        onSuccess: () => {
          onClose()
          showToast(t.wasReversed)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.reverseTitle(entry.entryNo)}
      action={t.reverse}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
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
