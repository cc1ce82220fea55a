import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { useMapColumns } from '../api/change-import'
import type { Import } from '../api/get-import'
import { integrationTexts } from '../texts'

/** Makes the preview of the same file anew, when what is known has changed since or the check was stopped. */
export function RecheckButton({ held }: { held: Import }) {
  const t = useTexts(integrationTexts)
  const { mutate, isPending, error } = useMapColumns(held.id)
  const problem = error && toProblem(error)
  if (held.columns.length === 0) return null
  const same = held.columns.map(({ index, field }) => (field === undefined ? { index } : { index, field }))
  return (
    <div className="stack-s">
      {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
      <div>
        <Button look="secondary" icon="refresh" busy={isPending} onClick={() => mutate(same)}>
          {t.saveMapping}
        </Button>
      </div>
    </div>
  )
}
