import { useTexts } from '../../../../lib/i18n'
import { Badge } from '../../../../ui/surface'
import type { Event } from '../../api/list-managed-events'
import { eventDeskTexts } from '../../desk-texts'

const tones = { DRAFT: 'gold', PUBLISHED: 'good', CANCELLED: 'plain' } as const

export function EventStatus({ event }: { event: Event }) {
  const t = useTexts(eventDeskTexts)
  return <Badge tone={tones[event.status]}>{t.statuses[event.status]}</Badge>
}
