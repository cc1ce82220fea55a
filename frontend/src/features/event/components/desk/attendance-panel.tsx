import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { ButtonLink } from '../../../../ui/button'
import type { Event } from '../../api/list-managed-events'
import { attendanceQuery } from '../../api/get-attendance'
import { eventDeskTexts } from '../../desk-texts'

/** How many came, and the ways to the door and to the list on paper. */
export function AttendancePanel({ event }: { event: Event }) {
  const t = useTexts(eventDeskTexts)
  const { data } = useQuery(attendanceQuery(event.id))
  if (event.status !== 'PUBLISHED') return null
  return (
    <div className="row between">
      <p role="status">{data && t.counts(data.joined, data.present, data.absent, data.excused)}</p>
      <div className="row">
        <ButtonLink to={`/desk/activities/${event.id}/roll`} icon="check">
          {t.rollCall}
        </ButtonLink>
        <ButtonLink to={`/desk/activities/${event.id}/sheet`} look="secondary" icon="printer">
          {t.sheet}
        </ButtonLink>
      </div>
    </div>
  )
}
