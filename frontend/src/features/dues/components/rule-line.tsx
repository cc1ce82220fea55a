import type { DuesRule } from '../api/assessments'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { duesTexts } from '../texts'
import { rateText } from './rate'

/** A rule of dues in words, with its document. */
export function RuleLine({ rule }: { rule: DuesRule }) {
  const t = useTexts(duesTexts)
  const { documentNumber, clause } = rule.citation
  return (
    <p>
      {t.rule(rateText(rule.rate), formatMoney(rule.wholeSteps), rule.wageDay)}
      <br />
      <span className="soft small">{t.source(documentNumber, clause)}</span>
    </p>
  )
}
