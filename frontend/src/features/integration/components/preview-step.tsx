import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button, ButtonLink } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Notice } from '../../../ui/surface'
import { useCommitImport } from '../api/change-import'
import type { Import } from '../api/get-import'
import { integrationTexts } from '../texts'
import { rosterTexts } from '../roster-texts'
import { DiscardButton } from './discard-button'
import { ErrorSheetLink } from './error-sheet-link'
import { PreviewFigures } from './preview-figures'
import { RecheckButton } from './recheck-button'
import { PreviewRows } from './preview-rows'
import { StoppedNotice } from './stopped-notice'

/** What would happen, row by row, and the one button that makes it happen. */
export function PreviewStep({ held, onMapping }: { held: Import; onMapping: () => void }) {
  const t = useTexts(integrationTexts)
  const roster = useTexts(rosterTexts)
  const commit = useCommitImport(held.id)
  const counts = held.counts
  const effective = counts ? counts.added + counts.changed + counts.moved + counts.leaving : 0
  const stopped = held.status === 'QUARANTINED'
  const problem = commit.error && toProblem(commit.error)
  return (
    <section className="stack" aria-labelledby="preview">
      <div>
        <h2 id="preview">{t.previewTitle}</h2>
        <p className="soft">{t.previewIntro}</p>
      </div>
      {problem && (
        <ErrorSummary
          messages={{}}
          overall={problem.code === 'IMPORT_PREVIEW_CHANGED' ? t.previewChanged : problem.message}
          requestId={problem.requestId}
        />
      )}
      {problem?.code === 'IMPORT_PREVIEW_CHANGED' && <RecheckButton held={held} />}
      {held.failure !== undefined && (
        <Notice tone="gold" live>
          {held.failure}
        </Notice>
      )}
      {stopped && <StoppedNotice held={held} />}
      {held.release && (
        <Notice tone="good">{roster.released(held.release.by.name, held.release.reason)}</Notice>
      )}
      {counts && <PreviewFigures counts={counts} roster={held.kind === 'ROSTER'} />}
      {effective === 0 && (
        <Notice tone="gold">
          <strong>{t.nothingToCommit}</strong>
          <p>{t.nothingToCommitText}</p>
        </Notice>
      )}
      <div className="row">
        {effective > 0 && !stopped && held.previewHash !== undefined && (
          <Button
            icon="check"
            busy={commit.isPending}
            onClick={() => held.previewHash !== undefined && commit.mutate(held.previewHash)}
          >
            {t.commit(effective)}
          </Button>
        )}
        {(counts?.errors ?? 0) > 0 && <ErrorSheetLink importId={held.id} />}
        {held.columns.length > 0 && (
          <Button look="quiet" onClick={onMapping}>
            {t.backToMapping}
          </Button>
        )}
        <ButtonLink look="quiet" to={`/desk/imports/new?kind=${held.kind}`}>
          {t.uploadAnother}
        </ButtonLink>
        <DiscardButton importId={held.id} />
      </div>
      <PreviewRows held={held} />
    </section>
  )
}
