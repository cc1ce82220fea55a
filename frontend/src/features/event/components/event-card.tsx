import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { SeatMeter } from '../../../ui/seat-meter'
import { Badge } from '../../../ui/surface'
import type { Event } from '../api/list-events'
import { eventTexts } from '../texts'
import { CalendarLeaf } from './calendar-leaf'
import { JoinAction } from './join-action'
import { WhenWhere } from './when-where'

export function EventCard({ event }: { event: Event }) {
  const t = useTexts(eventTexts)
  return (
    <article className="card event-card" aria-labelledby={`event-${event.id}`}>
      <div className="event-head">
        <CalendarLeaf at={event.startsAt} />
        <div className="stack-s">
          <h3 id={`event-${event.id}`}>
            <Link to={`/m/activities/${event.id}`}>{event.title}</Link>
          </h3>
          <div className="row">
            <Badge>{t.kinds[event.kind]}</Badge>
            <span className="soft small">{event.union.name}</span>
          </div>
        </div>
      </div>
      <WhenWhere event={event} />
      {event.status === 'CANCELLED' ? (
        <p className="reason">{t.cancelled}</p>
      ) : (
        <>
          <SeatMeter capacity={event.capacity} placesLeft={event.placesLeft} waiting={event.waiting} />
          <div className="event-action">
            <JoinAction event={event} wide />
          </div>
        </>
      )}
    </article>
  )
}
