import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { Badge } from '../../../ui/surface'
import { calendarFileOf } from '../api/get-event'
import type { Registration } from '../api/list-my-registrations'
import { eventTexts } from '../texts'
import { CalendarLeaf } from './calendar-leaf'
import { MyPlaceBadge } from './join-action'
import { usePlaces } from './use-places'
import { WhenWhere } from './when-where'

/** One of my activities with what I can still do about it. */
export function RegistrationRow({
  registration,
  past = false,
}: {
  registration: Registration
  past?: boolean
}) {
  const t = useTexts(eventTexts)
  const { leave, busy } = usePlaces()
  const { event } = registration
  const off = event.status === 'CANCELLED'
  return (
    <article className="card event-card" aria-labelledby={`mine-${registration.id}`}>
      <div className="event-head">
        <CalendarLeaf at={event.startsAt} />
        <div className="stack-s">
          <h2 id={`mine-${registration.id}`} className="event-title">
            <Link to={`/m/activities/${event.id}`}>{event.title}</Link>
          </h2>
          <div className="row">
            {off ? <Badge tone="accent">{t.cancelled}</Badge> : <MyPlaceBadge place={registration} />}
          </div>
        </div>
      </div>
      <WhenWhere event={event} />
      {!past && !off && (
        <div className="row no-print">
          <a className="button button-quiet" href={calendarFileOf(event.id)} download>
            {t.addToCalendar}
          </a>
          <Button look="quiet" busy={busy} onClick={() => void leave(registration.id, event)}>
            {registration.status === 'WAITING' ? t.leaveWaiting : t.leave}
          </Button>
        </div>
      )}
    </article>
  )
}
