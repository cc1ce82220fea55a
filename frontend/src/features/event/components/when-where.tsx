import { formatSpan } from '../../../lib/format'
import { useLanguage } from '../../../lib/i18n'
import { Icon } from '../../../ui/icon'

interface Happening {
  startsAt: string
  endsAt: string
  place?: string
}

export function WhenWhere({ event }: { event: Happening }) {
  const language = useLanguage()
  return (
    <div className="when-where">
      <p>
        <Icon name="clock" />
        <span>{formatSpan(event.startsAt, event.endsAt, language)}</span>
      </p>
      {event.place !== undefined && (
        <p>
          <Icon name="place" />
          <span>{event.place}</span>
        </p>
      )}
    </div>
  )
}
