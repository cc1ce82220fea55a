import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { formatDate, formatDateTime, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { may, ownerOf } from '../../../lib/session'
import { useStore } from '../../../lib/store'
import { textsOpened } from '../../../lib/vault/kept-texts'
import { ButtonLink } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { remindersQuery } from '../api/list-reminders'
import { visitsQuery } from '../api/list-visits'
import { DueList } from '../components/due-list'
import { MyTodos } from '../components/my-todos'
import { unfinishedVisits } from '../components/visit-drafts'
import { VisitRow } from '../components/visit-row'
import { condolenceTexts } from '../texts'
import '../condolence.css'

export default function TodayPage() {
  const t = useTexts(condolenceTexts)
  const language = useLanguage()
  const session = useSession()
  const reminders = useQuery(remindersQuery)
  const visits = useInfiniteQuery(visitsQuery(true, 5))
  // without a network the device says what it keeps after the page is there
  useStore(textsOpened)
  const drafts = unfinishedVisits(ownerOf(session))
  return (
    <>
      <PageHeader title={t.hello(session.name)} intro={formatDate(today(), language)}>
        <ButtonLink to="/c/visits/new" icon="heart">
          {t.recordVisit}
        </ButtonLink>
        {may(session, 'AID_WORK') && (
          <ButtonLink to="/c/aid/visits" icon="place" look="secondary">
            {t.homeVisits}
          </ButtonLink>
        )}
        <ButtonLink to="/c/campaigns" look="secondary" icon="gift">
          {t.handOut}
        </ButtonLink>
      </PageHeader>
      <div className="sections">
        {drafts.length > 0 && (
          <section className="section" aria-labelledby="drafts">
            <h2 id="drafts">{t.drafts}</h2>
            <ul className="stack">
              {drafts.map(({ slot, savedAt, person }) => (
                <li key={slot}>
                  <Card accent>
                    <div className="row between">
                      <div>
                        <strong>{t.draftOf(person?.name ?? '')}</strong>
                        <p className="soft small">
                          {t.draftSaved(formatDateTime(new Date(savedAt).toISOString(), language))}
                        </p>
                      </div>
                      <ButtonLink to={`/c/visits/new?draft=${encodeURIComponent(slot)}`}>
                        {t.continueDraft}
                      </ButtonLink>
                    </div>
                  </Card>
                </li>
              ))}
            </ul>
          </section>
        )}
        <MyTodos />
        <section className="section" aria-labelledby="birthdays">
          <div className="row between">
            <h2 id="birthdays">{t.birthdays}</h2>
            <Link to="/c/people" className="more">
              {t.findMember}
            </Link>
          </div>
          <Loaded of={reminders} heights={[9, 9]}>
            {({ items }) => <DueList reminders={items} />}
          </Loaded>
        </section>
        <section className="section" aria-labelledby="last-visits">
          <div className="row between">
            <h2 id="last-visits">{t.lastVisits}</h2>
            <Link to="/c/visits" className="more">
              {t.allVisits}
            </Link>
          </div>
          <Loaded of={visits} heights={[4, 4, 4]}>
            {({ pages }) => {
              const items = pages[0]?.items ?? []
              if (items.length === 0) return <Empty icon="heart" title={t.noVisits} text={t.noVisitsText} />
              return (
                <ul>
                  {items.map((visit) => (
                    <li key={visit.id}>
                      <VisitRow visit={visit} />
                    </li>
                  ))}
                </ul>
              )
            }}
          </Loaded>
        </section>
      </div>
    </>
  )
}
