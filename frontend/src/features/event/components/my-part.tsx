import { useTexts } from '../../../lib/i18n'
import { Button, ButtonLink } from '../../../ui/button'
import { SeatMeter } from '../../../ui/seat-meter'
import { Card } from '../../../ui/surface'
import { calendarFileOf } from '../api/get-event'
import type { Event } from '../api/list-events'
import { eventTexts } from '../texts'
import { JoinAction } from './join-action'
import { usePlaces } from './use-places'

/** Places, and what the member can do: join, look at the confirmation, leave. */
export function MyPart({ event, onJoined }: { event: Event; onJoined: () => void }) {
  const t = useTexts(eventTexts)
  const { leave, busy } = usePlaces()
  const mine = event.mine?.status === 'CANCELLED' ? undefined : event.mine
  if (event.status === 'CANCELLED') return null
  return (
    <Card accent>
      <div className="stack">
        <h2>{t.places}</h2>
        <SeatMeter capacity={event.capacity} placesLeft={event.placesLeft} waiting={event.waiting} />
        <JoinAction event={event} wide onJoined={onJoined} />
        {mine && mine.registrationId !== '' && (
          <>
            <ButtonLink to={`/m/activities/${event.id}/done`} wide>
              {t.confirmation}
            </ButtonLink>
            <a className="button button-secondary button-wide" href={calendarFileOf(event.id)} download>
              {t.addToCalendar}
            </a>
            <Button look="quiet" busy={busy} onClick={() => void leave(mine.registrationId, event)}>
              {mine.status === 'WAITING' ? t.leaveWaiting : t.leave}
            </Button>
          </>
        )}
        {event.manageable && (
          <ButtonLink look="secondary" wide to={`/c/activities/${event.id}/roll`}>
            {t.rollCall}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}
