import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { useDeleteSegment, type Segment } from '../api/segments'
import { segmentTexts } from '../texts'

/** Removes the saved filter, once it is said what that means. */
export function DeleteSegment({ segment, etag }: { segment: Segment; etag: string }) {
  const t = useTexts(segmentTexts)
  const [open, setOpen] = useState(false)
  const { mutate, isPending, error } = useDeleteSegment(segment.id)
  const problem = error && toProblem(error)
  return (
    <>
      <Button look="quiet" icon="close" onClick={() => setOpen(true)}>
        {t.delete}
      </Button>
      <Sheet title={t.deleteTitle(segment.name)} open={open} onClose={() => setOpen(false)}>
        <div className="stack">
          {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
          <p>{t.deleteText}</p>
          <div className="row">
            <Button
              busy={isPending}
              onClick={() =>
                mutate(etag, {
                  onSuccess: () => {
                    navigate('/desk/segments', { replace: true })
                    showToast(t.deleted)
                  },
                })
              }
            >
              {t.delete}
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {t.cancel}
            </Button>
          </div>
        </div>
      </Sheet>
    </>
  )
}
