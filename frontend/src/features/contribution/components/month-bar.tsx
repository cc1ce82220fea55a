import { addMonths, formatMonth, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { contributionTexts } from '../texts'

/** The month in the address, else the one before the present: its payroll is what is due now. */
export function useMonth(): string {
  const [search] = useSearch()
  return search.get('month') ?? addMonths(today().slice(0, 7), -1)
}

/** The month before and the one after. */
export function MonthBar({ path, month }: { path: string; month: string }) {
  const t = useTexts(contributionTexts)
  const language = useLanguage()
  const last = addMonths(month, -1)
  const next = addMonths(month, 1)
  return (
    <nav className="row" aria-label={t.months}>
      <Link to={`${path}?month=${last}`}>‹ {formatMonth(last, language)}</Link>
      {next <= today().slice(0, 7) && (
        <Link to={`${path}?month=${next}`}>{formatMonth(next, language)} ›</Link>
      )}
    </nav>
  )
}
