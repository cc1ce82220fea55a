import { useState } from 'react'
import { formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useReopenMonth, type LedgerClosing } from '../api/months'
import { monthTexts } from '../month-texts'

/** Somebody else than who closed the month opens it again and says why. */
export function ReopenSheet({ closing, onClose }: { closing: LedgerClosing; onClose: () => void }) {
  const t = useTexts(monthTexts)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = reason.trim().length < 2 ? { reason: t.needed } : {}
  const form = useSheetForm(useReopenMonth(closing), missing, () => {
    onClose()
    showToast(t.wasReopened)
  })
  return (
    <SheetForm
      title={t.reopenOf(formatMonth(closing.month, language))}
      action={t.reopen}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ reason: reason.trim() })}
      onClose={onClose}
    >
      <p>{t.reopenText}</p>
      <AreaField
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
