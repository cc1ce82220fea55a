import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Notice } from '../../../ui/surface'
import type { Occasion } from '../api/list-occasions'
import { condolenceTexts } from '../texts'
import type { OfflineVerdict } from './offline-verdict'

/** The verdict of the rules kept on the device, never to be taken for the server's. */
export function OfflinePanel({ verdict, rule }: { verdict: OfflineVerdict; rule: Occasion | undefined }) {
  const t = useTexts(condolenceTexts)
  const language = useLanguage()
  const said = {
    WITHIN: () => t.offlineWithin,
    NO_RULE: () => t.unruled,
    AMOUNT_ABOVE_CEILING: () =>
      verdict.code === 'AMOUNT_ABOVE_CEILING' ? t.offlineAbove(formatMoney(verdict.maxAmount)) : '',
    CLAIMED_TOO_LATE: () =>
      verdict.code === 'CLAIMED_TOO_LATE' ? t.offlineTooLate(formatDate(verdict.last, language)) : '',
    FORM_NOT_ALLOWED: () =>
      verdict.code === 'FORM_NOT_ALLOWED'
        ? t.allowedForms(verdict.forms.map((form) => t.forms[form]).join('、'))
        : '',
  }[verdict.code]()
  const wrong = verdict.code !== 'WITHIN' && verdict.code !== 'NO_RULE'
  return (
    <Notice tone={wrong ? 'gold' : 'plain'} live>
      <div className="stack-s">
        <strong>{said}</strong>
        {rule?.ruled && (
          <p className="soft">
            {t.clause(rule.citation.documentNumber, rule.citation.clause)}
            {rule.warnsOnly?.includes(verdict.code) === true && t.reported}
          </p>
        )}
        <p>{t.offlineCheckedLater}</p>
      </div>
    </Notice>
  )
}
