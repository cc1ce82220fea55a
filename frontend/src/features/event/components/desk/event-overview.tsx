import { useState } from 'react'
import { formatSpan } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button, ButtonLink } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Facts } from '../../../../ui/facts'
import { SeatMeter } from '../../../../ui/seat-meter'
import { Card, Notice } from '../../../../ui/surface'
import { showToast } from '../../../../ui/toast'
import type { Event } from '../../api/get-managed-event'
import { useChangeEvent } from '../../api/save-event'
import { eventDeskTexts } from '../../desk-texts'
import { CancelSheet } from './cancel-sheet'
import { formOf, newEventOf } from './event-form-model'

interface EventOverviewProps {
  event: Event
  etag: string
}

export function EventOverview({ event, etag }: EventOverviewProps) {
  const t = useTexts(eventDeskTexts)
  const language = useLanguage()
  return (
    <div className="stack">
      {event.status === 'CANCELLED' && (
        <Notice tone="bad">{t.cancelledBecause(event.cancellationReason ?? '')}</Notice>
      )}
      {event.manageable && event.status !== 'CANCELLED' && <Actions event={event} etag={etag} />}
      <Card>
        <div className="stack">
          <SeatMeter capacity={event.capacity} placesLeft={event.placesLeft} waiting={event.waiting} />
          <Facts
            facts={[
              [t.time, formatSpan(event.startsAt, event.endsAt, language)],
              [t.registration, formatSpan(event.registrationOpensAt, event.registrationClosesAt, language)],
              [t.place, event.place],
              [t.union, event.union.name],
              [
                t.forWhom,
                event.audience && (
                  <span key="audience">
                    {event.audience.name}
                    <br />
                    <span className="soft small">{event.audience.sentence}</span>
                  </span>
                ),
              ],
              [t.kind, t.kinds[event.kind]],
              [t.summary, event.summary && <span className="as-typed">{event.summary}</span>],
            ]}
          />
        </div>
      </Card>
    </div>
  )
}

function Actions({ event, etag }: EventOverviewProps) {
  const t = useTexts(eventDeskTexts)
  const [cancelling, setCancelling] = useState(false)
  const publish = useChangeEvent(event.id)
  const problem = publish.error && toProblem(publish.error)
  return (
    <div className="stack-s">
      {problem && (
        <ErrorSummary
          messages={problem.fieldMessages()}
          overall={problem.message}
          requestId={problem.requestId}
        />
      )}
      <div className="row">
        {event.status === 'DRAFT' && (
          <Button
            icon="check"
            busy={publish.isPending}
            onClick={() =>
              publish.mutate(
                { etag, body: newEventOf(formOf(event), 'PUBLISHED', event.planItemId) },
                { onSuccess: () => showToast(t.published) },
              )
            }
          >
            {t.publish}
          </Button>
        )}
        <ButtonLink to={`/desk/activities/${event.id}/edit`} look="secondary" icon="pencil">
          {t.edit}
        </ButtonLink>
        <Button look="quiet" onClick={() => setCancelling(true)}>
          {t.cancelEvent}
        </Button>
      </div>
      {event.status === 'DRAFT' && <p className="soft small">{t.publishHint}</p>}
      <CancelSheet eventId={event.id} open={cancelling} onClose={() => setCancelling(false)} />
    </div>
  )
}
