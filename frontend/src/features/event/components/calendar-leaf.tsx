import { leafOf } from '../../../lib/format'
import { useLanguage } from '../../../lib/i18n'

/** The day as a leaf of a wall calendar; the words beside it say the same, so it is hidden from screen readers. */
export function CalendarLeaf({ at }: { at: string }) {
  const { month, day, weekday } = leafOf(at, useLanguage())
  return (
    <span className="leaf" aria-hidden="true">
      <span className="leaf-month">{month}</span>
      <span className="leaf-day">{day}</span>
      <span className="leaf-weekday">{weekday}</span>
    </span>
  )
}
