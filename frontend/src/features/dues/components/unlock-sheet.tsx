import { formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { ReasonSheet } from '../../../ui/reason-sheet'
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
  return (
    <ReasonSheet
      title={t.unlockOf(formatMonth(assessment.month, language))}
      action={t.unlock}
      done={t.unlocked}
      label={t.reason}
      needed={t.reasonNeeded}
      mutation={useUnlockMonth(assessment)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    >
      <p>{t.unlockText}</p>
    </ReasonSheet>
  )
}
