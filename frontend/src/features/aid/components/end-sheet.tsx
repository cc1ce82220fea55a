import { useState } from 'react'
import type { UseMutationResult } from '@tanstack/react-query'
import { today } from '../../../lib/format'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'

interface EndSheetProps<Ended> {
  end: UseMutationResult<Ended, Error, { on: string; reason: string }>
  words: { end: string; endOn: string; reason: string; needed: string; ended: string }
  onClose: () => void
}

/** Ends something that runs for years before its last day, with the reason. */
export function EndSheet<Ended>({ end, words, onClose }: EndSheetProps<Ended>) {
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (on === '') missing['on'] = words.needed
  if (reason.trim().length < 2) missing['reason'] = words.needed
  const form = useSheetForm(end, missing, () => {
    onClose()
    showToast(words.ended)
  })
  return (
    <SheetForm
      title={words.end}
      action={words.end}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ on, reason: reason.trim() })}
      onClose={onClose}
    >
      <TextField
        name="on"
        label={words.endOn}
        type="date"
        error={form.messages['on']}
        value={on}
        onChange={setOn}
      />
      <TextField
        name="reason"
        label={words.reason}
        maxLength={300}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
