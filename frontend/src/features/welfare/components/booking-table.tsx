import { useInfiniteQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import {
  bookingsQuery,
  useNoteAttendance,
  type HealthCheck,
  type HealthCheckBooking,
} from '../api/health-checks'
import { checkTexts } from '../check-texts'

/** Who comes when; from the day on it is noted who came. */
export function BookingTable({ check }: { check: HealthCheck }) {
  const t = useTexts(checkTexts)
  const session = useSession()
  const bookings = useInfiniteQuery(bookingsQuery(check.id))
  const { mutate, isPending } = useNoteAttendance()
  const note = (booking: HealthCheckBooking, came: boolean) =>
    mutate({ booking, came }, { onError: (error) => showToast(toProblem(error).message) })
  const noting = may(session, 'WELFARE_WRITE')
  const columns: Column<HealthCheckBooking>[] = [
    { key: 'member', title: t.member, render: ({ member }) => member.name },
    { key: 'slot', title: t.slot, short: true, render: ({ day, starts }) => `${day} ${starts}` },
    {
      key: 'status',
      title: t.status,
      render: (booking) => (
        <span className="row">
          <Badge tone={booking.status === 'ATTENDED' ? 'good' : 'plain'}>{t.statuses[booking.status]}</Badge>
          {noting && booking.status === 'BOOKED' && booking.day <= today() && (
            <>
              <Button
                look="quiet"
                busy={isPending}
                aria-label={t.cameOf(booking.member.name)}
                onClick={() => note(booking, true)}
              >
                {t.came}
              </Button>
              <Button
                look="quiet"
                busy={isPending}
                aria-label={t.absentOf(booking.member.name)}
                onClick={() => note(booking, false)}
              >
                {t.absent}
              </Button>
            </>
          )}
        </span>
      ),
    },
  ]
  return (
    <section className="section" aria-labelledby="bookings">
      <h2 id="bookings">{t.bookings}</h2>
      <CursorTable
        label={t.bookings}
        columns={columns}
        of={bookings}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.nobody} />}
      />
    </section>
  )
}
