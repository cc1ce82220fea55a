import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { SeatMeter } from '../../../ui/seat-meter'
import { Badge } from '../../../ui/surface'
import type { Event } from '../api/list-events'
import { eventTexts } from '../texts'
import { CalendarLeaf } from './calendar-leaf'
import { JoinAction } from './join-action'
import { WhenWhere } from './when-where'

interface EventCardProps {
  event: Event
  /** One below the heading that the list stands under. */
  heading?: 'h2' | 'h3'
}

export function EventCard({ event, heading: Heading = 'h3' }: EventCardProps) {
  const t = useTexts(eventTexts)
  return (
    <article className="card event-card" aria-labelledby={`event-${event.id}`}>
      <div className="event-head">
        <CalendarLeaf at={event.startsAt} />
        <div className="stack-s">
          <Heading id={`event-${event.id}`} className="event-title">
            <Link to={`/m/activities/${event.id}`}>{event.title}</Link>
          </Heading>
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
