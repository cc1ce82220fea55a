import { formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { reportTexts } from '../report-texts'

interface Days {
  from: string
  to: string
}

/** `2026-03` where the days are one month; a year has none. */
export function monthOf({ from, to }: Days): string | undefined {
  return from.slice(0, 4) === to.slice(0, 4) || from.slice(5, 7) === '12' ? from.slice(0, 7) : undefined
}

/** The year or month that the days are, as people say it. */
export function usePeriodName(): (days: Days) => string {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  return (days) => {
    const month = monthOf(days)
    return month === undefined ? t.ofYear(days.from.slice(0, 4)) : formatMonth(month, language)
  }
}
