import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { remindersQuery } from '../../../features/condolence/api/list-reminders'
import { managedEventsQuery } from '../../../features/event/api/list-managed-events'
import { useSession } from '../../../lib/access'
import { formatDay, formatSpan, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { ButtonLink } from '../../../ui/button'
import { Bars } from '../../../ui/desk/bars'
import { Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { deskTexts } from '../texts'
import { Figure, Panel } from './figure'

const most = 6

export function BirthdayFigure() {
  const t = useTexts(deskTexts)
  const { data } = useQuery(remindersQuery)
  const due = data?.items.filter(({ done }) => !done).length
  const done = data?.items.filter((reminder) => reminder.done).length ?? 0
  const more = data?.next !== undefined
  return (
    <Figure
      label={t.figures.birthdays}
      hint={t.figures.birthdaysHint(done)}
      to="/desk/home#birthdays"
      value={due === undefined ? undefined : more ? t.figures.atLeast(due) : String(due)}
    />
  )
}

export function BirthdayList() {
  const t = useTexts(deskTexts)
  const language = useLanguage()
  const session = useSession()
  const reminders = useQuery(remindersQuery)
  const mayRecord = may(session, 'CONDOLENCE_RECORD')
  return (
    <Panel id="birthdays" title={t.birthdaysThisWeek}>
      <Loaded of={reminders} heights={[3, 3, 3]}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t.noBirthdays}</p>
          ) : (
            <ul className="lines">
              {items.slice(0, most * 2).map((reminder) => (
                <li key={reminder.member.id} className="row between">
                  <div>
                    <strong>{reminder.member.name}</strong>{' '}
                    <span className="soft small">{reminder.union.name}</span>
                    <br />
                    <span className="soft small">
                      {t.birthdayOn(
                        formatDay(reminder.day, language),
                        formatDay(reminder.suggestedDay, language),
                      )}
                    </span>
                  </div>
                  {reminder.done && <Badge tone="good">{t.congratulated}</Badge>}
                  {!reminder.done && mayRecord && (
                    <Link
                      to={`/desk/visits/new?member=${reminder.member.id}&occasion=BIRTHDAY&on=${reminder.day}`}
                      aria-label={`${t.congratulate}：${reminder.member.name}`}
                    >
                      {t.congratulate}
                    </Link>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  )
}

function useComing(unionId: string | undefined) {
  return useInfiniteQuery(managedEventsQuery({ unionId, from: today() }))
}

export function CareFigures({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(deskTexts)
  const { data, hasNextPage } = useComing(unionId)
  const published = data && rowsOf(data).filter(({ status }) => status === 'PUBLISHED').length
  return (
    <Figure
      label={t.figures.activities}
      hint={t.figures.activitiesHint}
      to="/desk/activities"
      value={
        published === undefined ? undefined : hasNextPage ? t.figures.atLeast(published) : String(published)
      }
    />
  )
}

export function ActivitySeats({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(deskTexts)
  const language = useLanguage()
  const coming = useComing(unionId)
  return (
    <Panel id="seats" title={t.upcoming} more={<Link to="/desk/activities">{t.allRefused}</Link>}>
      <Loaded of={coming} heights={[3, 3, 3]}>
        {(data) => {
          const published = rowsOf(data).filter(({ status }) => status === 'PUBLISHED')
          if (published.length === 0) {
            return (
              <div className="stack-s">
                <p className="soft">{t.noUpcoming}</p>
                <div>
                  <ButtonLink to="/desk/activities/new" look="secondary" icon="plus">
                    {t.planActivity}
                  </ButtonLink>
                </div>
              </div>
            )
          }
          return (
            <Bars
              label={t.upcoming}
              bars={published.slice(0, most).map((event) => ({
                id: event.id,
                label: event.title,
                detail: formatSpan(event.startsAt, event.endsAt, language),
                to: `/desk/activities/${event.id}?tab=people`,
                value: event.capacity - event.placesLeft,
                of: event.capacity,
                words: t.seats(event.capacity - event.placesLeft, event.capacity, event.waiting),
              }))}
            />
          )
        }}
      </Loaded>
    </Panel>
  )
}
