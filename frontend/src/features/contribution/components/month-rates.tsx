import { formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Bars } from '../../../ui/desk/bars'
import type { RemittanceMonth } from '../api/remittances'
import { contributionTexts } from '../texts'
import { expected } from './branch-state'

/** The share of unions in time and in full, month by month; a month leads to its board. */
export function MonthRates({
  months,
  to,
}: {
  months: readonly RemittanceMonth[]
  to: (month: string) => string
}) {
  const t = useTexts(contributionTexts)
  const language = useLanguage()
  return (
    <Bars
      label={t.rates}
      bars={months.map(({ month, counts }) => ({
        id: month,
        label: formatMonth(month, language),
        to: to(month),
        value: counts.inTime,
        of: expected(counts),
        words: t.inTimeOf(counts.inTime, expected(counts)),
      }))}
    />
  )
}
