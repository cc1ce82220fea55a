import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useSession } from '../../../../lib/access'
import { draftKey } from '../../../../lib/drafts'
import { useTexts } from '../../../../lib/i18n'
import { navigate, useParam } from '../../../../lib/router'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { showToast } from '../../../../ui/toast'
import { managedEventQuery, type Event } from '../../api/get-managed-event'
import { useChangeEvent } from '../../api/save-event'
import { EventEditor } from '../../components/desk/event-editor'
import { formOf } from '../../components/desk/event-form-model'
import { eventDeskTexts } from '../../desk-texts'

export default function EditEventPage() {
  const t = useTexts(eventDeskTexts)
  const eventId = useParam('id')
  const held = useQuery(managedEventQuery(eventId))
  const [round, setRound] = useState(0)
  return (
    <div className="narrow-page">
      <PageHeader title={t.editTitle} back={`/desk/activities/${eventId}`} />
      <Loaded of={held} heights={[30]}>
        {({ body, etag }) => (
          <Edit
            key={round}
            event={body}
            etag={etag}
            onReload={() => void held.refetch().then(() => setRound(round + 1))}
          />
        )}
      </Loaded>
    </div>
  )
}

interface EditProps {
  event: Event
  etag: string
  onReload: () => void
}

function Edit({ event, etag, onReload }: EditProps) {
  const t = useTexts(eventDeskTexts)
  const session = useSession()
  // the version that the form began with: what others save meanwhile must not be overwritten unseen
  const [begun] = useState(etag)
  const initial = useMemo(() => formOf(event), [event])
  const { mutate, isPending, error } = useChangeEvent(event.id)
  return (
    <EventEditor
      draft={draftKey(session.member?.id ?? session.name, `event-${event.id}`)}
      initial={initial}
      status={event.status === 'DRAFT' ? 'DRAFT' : 'PUBLISHED'}
      {...(event.planItemId !== undefined && { planItemId: event.planItemId })}
      busy={isPending}
      error={error}
      onReload={onReload}
      onSave={(body, discardDraft) =>
        mutate(
          { etag: begun, body },
          {
            onSuccess: () => {
              discardDraft()
              navigate(`/desk/activities/${event.id}`, { replace: true })
              showToast(t.saved)
            },
          },
        )
      }
    />
  )
}
