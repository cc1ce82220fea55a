import { formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { ReasonSheet } from '../../../ui/reason-sheet'
import { useReopenMonth, type LedgerClosing } from '../api/months'
import { monthTexts } from '../month-texts'

/** Somebody else than who closed the month opens it again and says why. */
export function ReopenSheet({ closing, onClose }: { closing: LedgerClosing; onClose: () => void }) {
  const t = useTexts(monthTexts)
  const language = useLanguage()
  return (
    <ReasonSheet
      title={t.reopenOf(formatMonth(closing.month, language))}
      action={t.reopen}
      done={t.wasReopened}
      label={t.reason}
      needed={t.needed}
      mutation={useReopenMonth(closing)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    >
      <p>{t.reopenText}</p>
    </ReasonSheet>
  )
}
