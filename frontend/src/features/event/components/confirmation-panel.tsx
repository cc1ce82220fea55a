import { useSession } from '../../../lib/access'
import { formatSpan } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Button, ButtonLink } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { Icon } from '../../../ui/icon'
import { PageHeader } from '../../../ui/page'
import { Badge, Card } from '../../../ui/surface'
import { calendarFileOf } from '../api/get-event'
import type { Event } from '../api/list-events'
import { eventTexts } from '../texts'

interface ConfirmationProps {
  event: Event
  waits: boolean
  position: number | undefined
}

/** What was agreed, on a page that can be kept or printed, and what happens next. */
export function ConfirmationPanel({ event, waits, position }: ConfirmationProps) {
  const t = useTexts(eventTexts)
  const language = useLanguage()
  const { name } = useSession()
  return (
    <div className="stack">
      <span className={waits ? 'done-mark done-waiting no-print' : 'done-mark no-print'}>
        <Icon name={waits ? 'clock' : 'check'} />
      </span>
      <PageHeader
        title={waits ? t.doneWaitingTitle : t.doneTitle}
        intro={waits ? t.doneWaitingIntro(name, event.title) : t.doneIntro(name, event.title)}
      />
      <div className="detail">
        <Card>
          <div className="stack">
            <div className="row between">
              <h2>{event.title}</h2>
              {waits && <Badge tone="gold">{t.waitingAt(position)}</Badge>}
            </div>
            <Facts
              facts={[
                [t.participant, name],
                [t.when, formatSpan(event.startsAt, event.endsAt, language, 0)],
                [t.where, event.place],
                [t.who, event.union.name],
              ]}
            />
            <div className="row no-print">
              <a className="button button-primary" href={calendarFileOf(event.id)} download>
                <Icon name="calendar" />
                {t.addToCalendar}
              </a>
              <Button look="secondary" icon="printer" onClick={() => print()}>
                {t.print}
              </Button>
            </div>
          </div>
        </Card>
        <section className="stack" aria-labelledby="what-next">
          <h2 id="what-next">{t.whatNext}</h2>
          <ol className="steps">
            {(waits ? t.stepsWaiting : t.stepsJoined).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <div className="row no-print">
            <ButtonLink look="secondary" to="/m/my/activities">
              {t.toMine}
            </ButtonLink>
            <ButtonLink look="quiet" to={`/m/activities/${event.id}`}>
              {t.toActivity}
            </ButtonLink>
          </div>
        </section>
      </div>
    </div>
  )
}
