import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button, ButtonLink } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Notice } from '../../../ui/surface'
import { useCommitImport } from '../api/change-import'
import type { Import } from '../api/get-import'
import { integrationTexts } from '../texts'
import { ErrorSheetLink } from './error-sheet-link'
import { RecheckButton } from './recheck-button'
import { PreviewRows } from './preview-rows'

/** What would happen, row by row, and the one button that makes it happen. */
export function PreviewStep({ held, onMapping }: { held: Import; onMapping: () => void }) {
  const t = useTexts(integrationTexts)
  const commit = useCommitImport(held.id)
  const counts = held.counts
  const effective = (counts?.added ?? 0) + (counts?.changed ?? 0)
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
      {counts && <Figures held={held} />}
      {effective === 0 && (
        <Notice tone="gold">
          <strong>{t.nothingToCommit}</strong>
          <p>{t.nothingToCommitText}</p>
        </Notice>
      )}
      <div className="row">
        {effective > 0 && held.previewHash !== undefined && (
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
      </div>
      <PreviewRows held={held} />
    </section>
  )
}

function Figures({ held }: { held: Import }) {
  const t = useTexts(integrationTexts)
  const counts = held.counts
  if (!counts) return null
  const figures = [
    [t.outcomes.NEW, counts.added, 'good'],
    [t.outcomes.CHANGED, counts.changed, 'gold'],
    [t.outcomes.UNCHANGED, counts.unchanged, 'plain'],
    [t.outcomes.ERROR, counts.errors, 'bad'],
  ] as const
  return (
    <div className="stack-s">
      <dl className="figures">
        {figures.map(([label, value, tone]) => (
          <div key={label} className={`figure-card figure-${tone}`}>
            <dt>{label}</dt>
            <dd>{value.toLocaleString('en-US')}</dd>
          </div>
        ))}
      </dl>
      <p className="soft small">
        {t.rows(counts.rows)}
        {counts.warnings > 0 && ` · ${t.warnings(counts.warnings)}`}
      </p>
    </div>
  )
}
