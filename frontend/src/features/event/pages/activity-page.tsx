import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { navigate, useParam } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge, Card, Notice } from '../../../ui/surface'
import { eventQuery } from '../api/get-event'
import { EventFacts } from '../components/event-facts'
import { MyPart } from '../components/my-part'
import { eventTexts } from '../texts'
import '../event.css'

export default function ActivityPage() {
  const t = useTexts(eventTexts)
  const eventId = useParam('id')
  const event = useQuery(eventQuery(eventId))
  return (
    <Loaded of={event} heights={[4, 12, 16]} wholePage>
      {(data) => (
        <>
          <PageHeader
            title={data.title}
            back="/m/activities"
            intro={
              <span className="row">
                <Badge>{t.kinds[data.kind]}</Badge>
                {data.union.name}
              </span>
            }
          />
          <div className="activity">
            <div className="stack">
              {data.status === 'CANCELLED' && (
                <Notice tone="bad">
                  <strong>{t.cancelled}</strong>
                  {data.cancellationReason !== undefined && (
                    <p>{t.cancelledBecause(data.cancellationReason)}</p>
                  )}
                </Notice>
              )}
              <EventFacts event={data} />
            </div>
            <div className="activity-mine">
              <MyPart event={data} onJoined={() => navigate(`/m/activities/${data.id}/done`)} />
            </div>
            {data.summary !== undefined && (
              <Card>
                <div className="stack-s">
                  <h2>{t.about}</h2>
                  <p className="prose">{data.summary}</p>
                </div>
              </Card>
            )}
          </div>
        </>
      )}
    </Loaded>
  )
}
