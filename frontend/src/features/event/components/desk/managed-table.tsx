import { useInfiniteQuery } from '@tanstack/react-query'
import { formatSpan, today, yearOf } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Link } from '../../../../lib/router'
import { ButtonLink } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { managedEventsQuery, type Event, type EventKind } from '../../api/list-managed-events'
import { eventDeskTexts } from '../../desk-texts'
import { EventStatus } from './event-status'

interface ManagedTableProps {
  unionId: string | undefined
  kind: EventKind | undefined
  from: string
  to: string
}

export function ManagedTable(filter: ManagedTableProps) {
  const t = useTexts(eventDeskTexts)
  const language = useLanguage()
  const events = useInfiniteQuery(managedEventsQuery(filter))
  const columns: Column<Event>[] = [
    {
      key: 'name',
      title: t.name,
      render: (event) => (
        <>
          <Link to={`/desk/activities/${event.id}`}>{event.title}</Link>{' '}
          <span className="soft small">{t.kinds[event.kind]}</span>
        </>
      ),
    },
    {
      key: 'status',
      title: t.status,
      short: true,
      width: 110,
      render: (event) => <EventStatus event={event} />,
    },
    { key: 'time', title: t.time, render: (event) => formatSpan(event.startsAt, event.endsAt, language) },
    {
      key: 'seats',
      title: t.seats,
      short: true,
      figure: true,
      render: (event) => t.seatsText(event.capacity - event.placesLeft, event.capacity, event.waiting),
    },
    { key: 'union', title: t.union, render: (event) => event.union.name },
    { key: 'place', title: t.place, render: (event) => event.place ?? '' },
  ]
  return (
    <CursorTable
      label={t.title}
      columns={columns}
      of={events}
      rowKey={(event) => event.id}
      empty={
        <Empty icon="ticket" title={t.emptyTitle} text={t.emptyText}>
          <div className="row">
            <ButtonLink to="/desk/activities/new" icon="plus">
              {t.create}
            </ButtonLink>
            <ButtonLink to={`/desk/plan/${yearOf(today())}`} look="secondary" icon="calendar">
              {t.toPlan}
            </ButtonLink>
          </div>
        </Empty>
      }
    />
  )
}
