import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useReverseEntry, type LedgerEntry } from '../api/ledger'
import { fundsTexts } from '../texts'

/** Takes an entry back by its opposite. */
export function ReverseSheet({ entry, onClose }: { entry: LedgerEntry; onClose: () => void }) {
  const t = useTexts(fundsTexts)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = reason.trim().length < 2 ? { reason: t.needed } : {}
  const form = useSheetForm(useReverseEntry(entry.id), missing, () => {
    onClose()
    showToast(t.wasReversed)
  })
  return (
    <SheetForm
      title={t.reverseTitle(entry.entryNo)}
      action={t.reverse}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ on: today(), reason: reason.trim() })}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
