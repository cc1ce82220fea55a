import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { Badge } from '../../../ui/surface'
import type { Event } from '../api/list-events'
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
  if (event.mine && event.mine.status !== 'CANCELLED') return <MyPlaceBadge place={event.mine} />
  if (!event.access.open) return <p className="reason">{event.access.reason}</p>
  const waits = event.access.code === 'WAITING_LIST'
  const act = async () => {
    if (await join(event)) onJoined?.()
  }
  return (
    <Button
      look={waits ? 'secondary' : 'primary'}
      wide={wide}
      busy={busy}
      aria-label={waits ? t.joinWaitingNamed(event.title) : t.joinNamed(event.title)}
      onClick={() => void act()}
    >
      {waits ? t.joinWaiting : t.join}
    </Button>
  )
}

export function MyPlaceBadge({ place }: { place: { status: string; position?: number } }) {
  const t = useTexts(eventTexts)
  if (place.status === 'WAITING') return <Badge tone="gold">{t.waitingAt(place.position)}</Badge>
  return <Badge tone="good">✓ {t.joined}</Badge>
}
