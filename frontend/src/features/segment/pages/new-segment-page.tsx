import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { navigate, useSearch } from '../../../lib/router'
import { useWorkingUnion } from '../../../lib/working-union'
import { PageHeader } from '../../../ui/page'
import { showToast } from '../../../ui/toast'
import { useSaveSegment } from '../api/segments'
import { fromMemberFilter } from '../components/from-member-filter'
import { SegmentEditor } from '../components/segment-editor'
import { segmentTexts } from '../texts'

/** A new segment of the union she works in; filters of the list of members come along in the address. */
export default function NewSegmentPage() {
  const t = useTexts(segmentTexts)
  const session = useSession()
  const union = useWorkingUnion()
  const [search] = useSearch()
  const [initial] = useState(() => fromMemberFilter(search, union?.id))
  const { mutate, isPending, error } = useSaveSegment()
  const owner = session.member?.id ?? session.name
  const form = initial.taken ? `segment-from-${search.toString()}` : 'segment-new'
  return (
    <>
      <PageHeader title={t.create} back="/desk/segments" />
      {union && (
        <SegmentEditor
          key={union.id}
          draft={draftKey(owner, form)}
          union={union}
          initial={initial.form}
          busy={isPending}
          error={error}
          onSave={(body, discardDraft) =>
            mutate(body, {
              onSuccess: ({ id }) => {
                discardDraft()
                navigate(`/desk/segments/${id}`, { replace: true })
                showToast(t.saved)
              },
            })
          }
        />
      )}
    </>
  )
}
