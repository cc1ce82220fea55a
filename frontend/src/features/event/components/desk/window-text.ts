import { addDays, formatDay } from '../../../../lib/format'
import type { Language } from '../../../../lib/i18n'
import type { DayWindow } from './event-form-model'

/** The windows of a plan item in words, both days included. */
export function windowText(windows: readonly DayWindow[], language: Language): string {
  return windows
    .map(({ from, to }) => `${formatDay(from, language)} – ${formatDay(addDays(to, -1), language)}`)
    .join(language === 'en' ? '; ' : '；')
}
