import { useRef } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { Badge } from '../../../ui/surface'
import type { Attended, Event } from '../api/list-events'
import { eventTexts } from '../texts'
import { usePlaces } from './use-places'

interface JoinActionProps {
  event: Event
  wide?: boolean
  onJoined?: () => void
}

/** One tap to join or to wait; when neither is possible, the reason in plain words. */
export function JoinAction({ event, wide = false, onJoined }: JoinActionProps) {
  const t = useTexts(eventTexts)
  const { join, busy } = usePlaces()
  // what was pressed gives way to what came of it: the focus stays in this place
  const place = useRef<HTMLDivElement>(null)
  const waits = event.access.code === 'WAITING_LIST'
  const act = async () => {
    place.current?.focus({ preventScroll: true })
    if (await join(event)) onJoined?.()
  }
  return (
    <div className="join-place" tabIndex={-1} ref={place}>
      {event.mine && event.mine.status !== 'CANCELLED' ? (
        <MyPlaceBadge place={event.mine} />
      ) : event.access.open ? (
        <Button
          look={waits ? 'secondary' : 'primary'}
          wide={wide}
          busy={busy}
          aria-label={waits ? t.joinWaitingNamed(event.title) : t.joinNamed(event.title)}
          onClick={() => void act()}
        >
          {waits ? t.joinWaiting : t.join}
        </Button>
      ) : (
        <p className="reason">{event.access.reason}</p>
      )}
    </div>
  )
}

export function MyPlaceBadge({
  place,
}: {
  place: { status: string; position?: number; attendance?: Attended | { state: Attended } }
}) {
  const t = useTexts(eventTexts)
  if (place.status === 'WAITING') return <Badge tone="gold">{t.waitingAt(place.position)}</Badge>
  const came = typeof place.attendance === 'object' ? place.attendance.state : place.attendance
  if (came === 'ABSENT' || came === 'EXCUSED') return <Badge>{t.attended[came]}</Badge>
  return <Badge tone="good">✓ {came ? t.attended[came] : t.joined}</Badge>
}
