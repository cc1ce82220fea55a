import { useInfiniteQuery } from '@tanstack/react-query'
import { formatStamp } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import type { Event } from '../../api/list-managed-events'
import { registrationsQuery, type Registration } from '../../api/list-registrations'
import { eventDeskTexts } from '../../desk-texts'

/** Who joins: confirmed first, then the waiting list in its order. */
export function RegistrationTable({ event }: { event: Event }) {
  const t = useTexts(eventDeskTexts)
  const registrations = useInfiniteQuery(registrationsQuery(event.id))
  const columns: Column<Registration>[] = [
    { key: 'member', title: t.member, short: true, render: ({ member }) => <strong>{member?.name}</strong> },
    {
      key: 'memberNo',
      title: t.memberNo,
      short: true,
      render: ({ member }) => <span className="code">{member?.memberNo}</span>,
    },
    {
      key: 'place',
      title: t.place_,
      short: true,
      render: (registration) => <PlaceBadge of={registration} />,
    },
    {
      key: 'attendance',
      title: t.attendance,
      short: true,
      render: ({ attendance, walkIn }) => (
        <>
          {attendance && (
            <Badge tone={attendance.state === 'PRESENT' ? 'good' : 'plain'}>
              {t.attended[attendance.state]}
            </Badge>
          )}{' '}
          {walkIn && <Badge>{t.walkIn}</Badge>}
        </>
      ),
    },
    {
      key: 'at',
      title: t.registeredAt,
      short: true,
      render: ({ registeredAt }) => formatStamp(registeredAt),
    },
  ]
  return (
    <CursorTable
      label={t.people}
      columns={columns}
      of={registrations}
      rowKey={({ id }) => id}
      empty={
        <Empty
          icon="people"
          title={t.noPeopleTitle}
          text={event.status === 'DRAFT' ? t.noPeopleDraft : t.noPeopleText}
        />
      }
    />
  )
}

function PlaceBadge({ of: { status, position } }: { of: Registration }) {
  const t = useTexts(eventDeskTexts)
  if (status === 'CONFIRMED') return <Badge tone="good">{t.confirmed}</Badge>
  if (status === 'CANCELLED') return <Badge>{t.gaveBack}</Badge>
  return <Badge tone="gold">{position === undefined ? t.waiting : t.waitingAt(position)}</Badge>
}
