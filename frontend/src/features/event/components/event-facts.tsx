import { formatDateTime, formatSpan } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Card } from '../../../ui/surface'
import type { Event } from '../api/list-events'
import { eventTexts } from '../texts'

export function EventFacts({ event }: { event: Event }) {
  const t = useTexts(eventTexts)
  const language = useLanguage()
  return (
    <Card>
      <Facts
        facts={[
          [t.when, formatSpan(event.startsAt, event.endsAt, language, 0)],
          [t.where, event.place],
          [t.who, event.union.name],
          [t.forWhom, event.audience?.sentence],
          [t.registration, t.until(formatDateTime(event.registrationClosesAt, language))],
        ]}
      />
    </Card>
  )
}
