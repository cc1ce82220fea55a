import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Badge, Card } from '../../../ui/surface'
import type { SanatoriumTrip } from '../api/my-sanatorium'
import { mySanatoriumTexts } from '../my-texts'

/** Where she has been, the latest first. */
export function MyTrips({ trips }: { trips: readonly SanatoriumTrip[] }) {
  const t = useTexts(mySanatoriumTexts)
  const language = useLanguage()
  if (trips.length === 0) return <p className="soft">{t.noTrips}</p>
  return (
    <ul className="stack">
      {trips.map((trip) => (
        <li key={trip.id}>
          <Card>
            <div className="stack-s">
              <h3>{trip.destination}</h3>
              <p className="row">
                {formatDate(trip.beganOn, language)} {t.tripOf(trip.days)}
                {trip.segment > 1 && <span className="soft small">{t.segment(trip.segment)}</span>}
                {trip.reversed && <Badge>{t.reversed}</Badge>}
              </p>
              <p className="soft small">{t.paid(formatMoney(trip.paid), formatMoney(trip.own))}</p>
              {trip.selfArranged && <p className="soft small">{t.selfArranged}</p>}
            </div>
          </Card>
        </li>
      ))}
    </ul>
  )
}
