import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { eventsQuery } from '../api/list-events'
import { EventCard } from '../components/event-card'
import { EventFilters, filterOf, isEventKind } from '../components/event-filters'
import { eventTexts } from '../texts'
import '../event.css'

export default function ActivitiesPage() {
  const t = useTexts(eventTexts)
  const [search, changeSearch] = useSearch()
  const month = search.get('month') ?? ''
  const wanted = search.get('kind') ?? ''
  const kind = isEventKind(wanted, t.kinds) ? wanted : ''
  const events = useInfiniteQuery(eventsQuery(filterOf(month, kind)))
  const filtered = month !== '' || kind !== ''
  return (
    <>
      <PageHeader title={t.activities} intro={t.activitiesIntro} />
      <EventFilters month={month} kind={kind} onChange={changeSearch} />
      <Loaded of={events} heights={[15, 15, 15]}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0) {
            return (
              <Empty icon="calendar" title={t.noneTitle} text={filtered ? t.noneText : t.noneYetText}>
                {filtered && (
                  <Button look="secondary" onClick={() => changeSearch({ month: '', kind: '' })}>
                    {t.clearFilter}
                  </Button>
                )}
              </Empty>
            )
          }
          return (
            <div className="stack">
              <ul className="grid">
                {items.map((event) => (
                  <li key={event.id}>
                    <EventCard event={event} heading="h2" />
                  </li>
                ))}
              </ul>
              {events.hasNextPage && (
                <Button
                  look="secondary"
                  busy={events.isFetchingNextPage}
                  onClick={() => void events.fetchNextPage()}
                >
                  {t.more}
                </Button>
              )}
            </div>
          )
        }}
      </Loaded>
    </>
  )
}
