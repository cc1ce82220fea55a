import { useInfiniteQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { formatDate, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded, Skeleton } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { eventsQuery } from '../api/list-events'
import { myRegistrationsQuery } from '../api/list-my-registrations'
import { Doors } from '../components/doors'
import { EventCard } from '../components/event-card'
import { NextUp } from '../components/next-up'
import { eventTexts } from '../texts'
import '../event.css'

const shown = 6

export default function HomePage() {
  const t = useTexts(eventTexts)
  const language = useLanguage()
  const session = useSession()
  const hour = (new Date().getUTCHours() + 8) % 24
  return (
    <>
      <PageHeader title={t.hello(session.name, t.greeting(hour))} intro={formatDate(today(), language)} />
      {session.member ? <MemberSections /> : <WithoutMembership />}
    </>
  )
}

function WithoutMembership() {
  const t = useTexts(eventTexts)
  return (
    <div className="sections">
      <Notice tone="gold">{t.noMember}</Notice>
      <Doors />
    </div>
  )
}

function MemberSections() {
  const t = useTexts(eventTexts)
  const mine = useInfiniteQuery(myRegistrationsQuery('COMING'))
  const events = useInfiniteQuery(eventsQuery({}))
  // what comes first decides where the rest stands: all together, so that nothing jumps
  if (mine.isPending || events.isPending) return <Skeleton heights={[11, 6, 15, 15]} />
  return (
    <div className="sections">
      <Loaded of={mine} heights={[7]}>
        {({ pages }) => (
          <NextUp registration={pages[0]?.items.find((item) => item.event.status !== 'CANCELLED')} />
        )}
      </Loaded>
      <Doors />
      <section className="section" aria-labelledby="soon">
        <div className="row between">
          <h2 id="soon">{t.soon}</h2>
          <Link to="/m/activities" className="more">
            {t.allActivities}
          </Link>
        </div>
        <Loaded of={events} heights={[15, 15]}>
          {({ pages }) => {
            const soon = pages[0]?.items.slice(0, shown) ?? []
            if (soon.length === 0) return <Empty icon="calendar" title={t.noneTitle} text={t.noneYetText} />
            return (
              <ul className="grid">
                {soon.map((event) => (
                  <li key={event.id}>
                    <EventCard event={event} />
                  </li>
                ))}
              </ul>
            )
          }}
        </Loaded>
      </section>
    </div>
  )
}
