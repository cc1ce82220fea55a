import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { useParam, useSearch } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Card, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { segmentQuery, useChangeSegment, type Segment } from '../api/segments'
import { CountText } from '../components/count-text'
import { DeleteSegment } from '../components/delete-segment'
import { SegmentEditor } from '../components/segment-editor'
import { formOf, type SegmentForm } from '../components/segment-form'
import { SegmentMemberTable } from '../components/segment-member-table'
import { segmentTexts } from '../texts'

export default function SegmentPage() {
  const t = useTexts(segmentTexts)
  const held = useQuery(segmentQuery(useParam('id')))
  const [search, change] = useSearch()
  return (
    <Loaded of={held} heights={[20]} wholePage>
      {({ body, etag }) => {
        const form = formOf(body.name, body.rule)
        const editing = search.get('edit') === 'true' && body.changeable
        return (
          <>
            <PageHeader title={body.name} back="/desk/segments">
              {!editing && body.changeable && (
                <span className="row">
                  {form && (
                    <Button look="secondary" icon="pencil" onClick={() => change({ edit: 'true' })}>
                      {t.edit}
                    </Button>
                  )}
                  <DeleteSegment segment={body} etag={etag} />
                </span>
              )}
            </PageHeader>
            {editing && form ? (
              <Edit segment={body} form={form} etag={etag} onDone={() => change({ edit: '' })} />
            ) : (
              <Show segment={body} complex={form === undefined} />
            )}
          </>
        )
      }}
    </Loaded>
  )
}

function Show({ segment, complex }: { segment: Segment; complex: boolean }) {
  const t = useTexts(segmentTexts)
  const { count } = segment
  return (
    <div className="stack">
      <Card>
        <div className="stack-s">
          <p className="lead">{segment.sentence}</p>
          {count && (
            <p>
              {t.today} <CountText count={count} />
              <span className="soft small"> · {segment.union.name}</span>
            </p>
          )}
          {count?.withheld !== undefined && <Notice>{t.withheld[count.withheld]}</Notice>}
          {complex && segment.changeable && <Notice>{t.tooComplex}</Notice>}
        </div>
      </Card>
      {count?.named === true && <SegmentMemberTable segmentId={segment.id} />}
    </div>
  )
}

interface EditProps {
  segment: Segment
  form: SegmentForm
  etag: string
  onDone: () => void
}

function Edit({ segment, form, etag, onDone }: EditProps) {
  const t = useTexts(segmentTexts)
  const session = useSession()
  // the version that the form began with: what others save meanwhile must not be overwritten unseen
  const [begun] = useState({ etag, form })
  const { mutate, isPending, error } = useChangeSegment(segment.id)
  return (
    <SegmentEditor
      draft={draftKey(session.member?.id ?? session.name, `segment-${segment.id}`)}
      union={segment.union}
      initial={begun.form}
      busy={isPending}
      error={error}
      onSave={(body, discardDraft) =>
        mutate(
          { etag: begun.etag, body },
          {
            onSuccess: () => {
              discardDraft()
              onDone()
              showToast(t.saved)
            },
          },
        )
      }
    />
  )
}
