import { useMemo } from 'react'
import { useSession } from '../../../../lib/access'
import { draftKey } from '../../../../lib/drafts'
import { useTexts } from '../../../../lib/i18n'
import { navigate } from '../../../../lib/router'
import { useWorkingUnion } from '../../../../lib/working-union'
import { PageHeader } from '../../../../ui/page'
import { showToast } from '../../../../ui/toast'
import { useCreateEvent } from '../../api/save-event'
import { EventEditor } from '../../components/desk/event-editor'
import { emptyEvent } from '../../components/desk/event-form-model'
import { eventDeskTexts } from '../../desk-texts'

export default function NewEventPage() {
  const t = useTexts(eventDeskTexts)
  const session = useSession()
  const union = useWorkingUnion()
  const initial = useMemo(() => emptyEvent(union ?? null, ''), [union])
  const { mutate, isPending, error } = useCreateEvent()
  return (
    <div className="narrow-page">
      <PageHeader title={t.create} back="/desk/activities" />
      <EventEditor
        draft={draftKey(session.member?.id ?? session.name, 'event')}
        initial={initial}
        status="NEW"
        busy={isPending}
        error={error}
        onSave={(event, discardDraft) =>
          mutate(event, {
            onSuccess: ({ id }) => {
              discardDraft()
              navigate(`/desk/activities/${id}`, { replace: true })
              showToast(t.created)
            },
          })
        }
      />
    </div>
  )
}
