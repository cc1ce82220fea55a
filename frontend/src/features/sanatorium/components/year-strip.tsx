import { useTexts } from '../../../lib/i18n'
import { yearOf } from '../../../lib/format'
import { Badge } from '../../../ui/surface'
import type { SanatoriumTrip } from '../api/my-sanatorium'
import { mySanatoriumTexts } from '../my-texts'

/** Three years, each with whether she went; said in words. */
export function YearStrip({ year, trips }: { year: number; trips: readonly SanatoriumTrip[] }) {
  const t = useTexts(mySanatoriumTexts)
  const went = new Set(trips.filter(({ reversed }) => !reversed).map(({ beganOn }) => yearOf(beganOn)))
  return (
    <ul className="row" aria-label={t.years}>
      {[year - 2, year - 1, year].map((one) => (
        <li key={one}>
          <Badge tone={went.has(one) ? 'good' : 'plain'}>
            {went.has(one) ? t.wentIn(one) : t.notIn(one)}
          </Badge>
        </li>
      ))}
    </ul>
  )
}
