import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { useParam, useSearch } from '../../../../lib/router'
import { PageHeader, Tabs } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { managedEventQuery } from '../../api/get-managed-event'
import { AttendancePanel } from '../../components/desk/attendance-panel'
import { EventOverview } from '../../components/desk/event-overview'
import { EventStatus } from '../../components/desk/event-status'
import { RegistrationTable } from '../../components/desk/registration-table'
import { eventDeskTexts } from '../../desk-texts'

export default function ManagedEventPage() {
  const t = useTexts(eventDeskTexts)
  const [search, change] = useSearch()
  const held = useQuery(managedEventQuery(useParam('id')))
  const tab = search.get('tab') === 'people' ? 'people' : 'overview'
  return (
    <Loaded of={held} heights={[4, 3, 16]} wholePage>
      {({ body, etag }) => (
        <>
          <PageHeader title={body.title} intro={<EventStatus event={body} />} back="/desk/activities" />
          {body.manageable ? (
            <Tabs
              label={t.tabs}
              tabs={[
                { id: 'overview', label: t.overview },
                { id: 'people', label: t.people },
              ]}
              value={tab}
              onChange={(id) => change({ tab: id === 'overview' ? '' : id })}
            >
              {tab === 'overview' ? (
                <EventOverview event={body} etag={etag} />
              ) : (
                <div className="stack">
                  <AttendancePanel event={body} />
                  <RegistrationTable event={body} />
                </div>
              )}
            </Tabs>
          ) : (
            <EventOverview event={body} etag={etag} />
          )}
        </>
      )}
    </Loaded>
  )
}
