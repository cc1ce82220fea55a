import { useState } from 'react'
import { formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useUnlockMonth, type DuesAssessment } from '../api/assessments'
import { duesTexts } from '../texts'

interface UnlockSheetProps {
  assessment: DuesAssessment
  onClose: () => void
}

/** Somebody else than who locked the month opens it again and says why. */
export function UnlockSheet({ assessment, onClose }: UnlockSheetProps) {
  const t = useTexts(duesTexts)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = reason.trim().length < 2 ? { reason: t.reasonNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(useUnlockMonth(assessment), missing, () => {
    onClose()
    showToast(t.unlocked)
  })
  return (
    <SheetForm
      title={t.unlockOf(formatMonth(assessment.month, language))}
      action={t.unlock}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ reason: reason.trim() })}
    >
      <p>{t.unlockText}</p>
      <AreaField
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
