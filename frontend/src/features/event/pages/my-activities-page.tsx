import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { Button, ButtonLink } from '../../../ui/button'
import { PageHeader, Tabs } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { myRegistrationsQuery } from '../api/list-my-registrations'
import { CalendarFeedCard } from '../components/calendar-feed-card'
import { RegistrationRow } from '../components/registration-row'
import { eventTexts } from '../texts'
import '../event.css'

export default function MyActivitiesPage() {
  const t = useTexts(eventTexts)
  const [search, changeSearch] = useSearch()
  const tab = search.get('tab') ?? 'joined'
  const past = tab === 'past'
  const mine = useInfiniteQuery(myRegistrationsQuery(past ? 'PAST' : 'COMING'))
  const wanted = tab === 'waiting' ? 'WAITING' : 'CONFIRMED'
  const nothing = past ? t.noPast : tab === 'waiting' ? t.noWaiting : t.noJoined
  return (
    <>
      <PageHeader title={t.mine} />
      <div className="detail">
        <Tabs
          label={t.tabs}
          tabs={[
            { id: 'joined', label: t.tabJoined },
            { id: 'waiting', label: t.tabWaiting },
            { id: 'past', label: t.tabPast },
          ]}
          value={tab}
          onChange={(id) => changeSearch({ tab: id === 'joined' ? '' : id })}
        >
          <Loaded of={mine} heights={[10, 10]}>
            {({ pages }) => {
              const items = pages
                .flatMap((page) => page.items)
                .filter((item) => past || item.status === wanted)
              if (items.length === 0) {
                return (
                  <Empty icon="ticket" title={nothing}>
                    <ButtonLink to="/m/activities">{t.browse}</ButtonLink>
                  </Empty>
                )
              }
              return (
                <ul className="stack">
                  {items.map((registration) => (
                    <li key={registration.id}>
                      <RegistrationRow registration={registration} past={past} />
                    </li>
                  ))}
                  {mine.hasNextPage && (
                    <li>
                      <Button
                        look="secondary"
                        busy={mine.isFetchingNextPage}
                        onClick={() => void mine.fetchNextPage()}
                      >
                        {t.more}
                      </Button>
                    </li>
                  )}
                </ul>
              )
            }}
          </Loaded>
        </Tabs>
        <CalendarFeedCard />
      </div>
    </>
  )
}
