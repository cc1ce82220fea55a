import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Card } from '../../../ui/surface'
import type { Registration } from '../api/list-my-registrations'
import { eventTexts } from '../texts'
import { CalendarLeaf } from './calendar-leaf'
import { MyPlaceBadge } from './join-action'
import { WhenWhere } from './when-where'

/** The member's next activity, or a friendly word that there is none. */
export function NextUp({ registration }: { registration: Registration | undefined }) {
  const t = useTexts(eventTexts)
  if (!registration) {
    return (
      <Card accent>
        <h2>{t.nothingNext}</h2>
        <p className="soft">{t.nothingNextText}</p>
      </Card>
    )
  }
  const { event } = registration
  return (
    <Card accent>
      <section className="stack-s" aria-labelledby="next-up">
        <div className="row between">
          <h2 id="next-up" className="soft small">
            {registration.status === 'WAITING' ? t.nextWaiting : t.next}
          </h2>
          <MyPlaceBadge place={registration} />
        </div>
        <div className="next-up">
          <CalendarLeaf at={event.startsAt} />
          <div className="stack-s">
            <Link to={`/m/activities/${event.id}`}>{event.title}</Link>
            <WhenWhere event={event} />
          </div>
        </div>
      </section>
    </Card>
  )
}
