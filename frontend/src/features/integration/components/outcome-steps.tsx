import { useState } from 'react'
import { formatDate, today, yearOf } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button, ButtonLink } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Icon } from '../../../ui/icon'
import { Sheet } from '../../../ui/sheet'
import { Card, Notice } from '../../../ui/surface'
import { useUndoImport } from '../api/change-import'
import type { Import } from '../api/get-import'
import { rosterTexts } from '../roster-texts'
import { integrationTexts } from '../texts'
import { ErrorSheetLink } from './error-sheet-link'
import { RecheckButton } from './recheck-button'
import { isUndoable } from './import-steps'

/** What became of it, and the way back. */
export function DoneStep({ held }: { held: Import }) {
  const t = useTexts(integrationTexts)
  const r = useTexts(rosterTexts)
  const language = useLanguage()
  const errors = held.counts?.errors ?? 0
  return (
    <Card accent>
      <div className="stack">
        <h2 className="row">
          <Icon name="check" /> {t.doneTitle}
        </h2>
        <p className="lead">{t.doneText(held.counts?.added ?? 0, held.counts?.changed ?? 0)}</p>
        {held.counts && held.counts.moved + held.counts.leaving > 0 && (
          <p>
            {r.moved(held.counts.moved)} · {r.leaving(held.counts.leaving)}
          </p>
        )}
        {errors > 0 && (
          <Notice tone="gold">
            <p>{t.skipped(errors)}</p>
            <p>{t.errorSheetHint}</p>
          </Notice>
        )}
        <div className="row">
          <NextLink held={held} />
          {errors > 0 && <ErrorSheetLink importId={held.id} />}
        </div>
        {isUndoable(held) && held.undoableUntil !== undefined && (
          <div className="stack-s">
            <p className="soft small">{t.undoUntil(formatDate(held.undoableUntil, language))}</p>
            <UndoButton importId={held.id} />
          </div>
        )}
      </div>
    </Card>
  )
}

function NextLink({ held }: { held: Import }) {
  const t = useTexts(integrationTexts)
  if (held.kind === 'ROSTER') {
    return <ButtonLink to={`/desk/members?union=${held.union.id}`}>{t.seeMembers}</ButtonLink>
  }
  if (held.kind === 'UNIONS') {
    return <ButtonLink to={`/desk/units?union=${held.union.id}`}>{t.seeUnions}</ButtonLink>
  }
  if (held.kind === 'WAGE_BASES') return <ButtonLink to="/desk/dues">{t.seeDues}</ButtonLink>
  if (held.kind === 'DUES_PAYMENTS') {
    return <ButtonLink to="/desk/dues/payments?state=UNKNOWN">{t.seePayments}</ButtonLink>
  }
  if (held.kind === 'PAYROLL_TOTALS') {
    return <ButtonLink to="/desk/finance/contributions">{t.seeContributions}</ButtonLink>
  }
  if (held.kind === 'ENROLLMENT') return <ButtonLink to="/desk/welfare">{t.seeWelfare}</ButtonLink>
  return <ButtonLink to={`/desk/plan/${yearOf(today())}`}>{t.seePlan}</ButtonLink>
}

function UndoButton({ importId }: { importId: string }) {
  const t = useTexts(integrationTexts)
  const [asking, setAsking] = useState(false)
  const undo = useUndoImport(importId)
  const problem = undo.error && toProblem(undo.error)
  return (
    <div className="stack-s">
      {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
      <div>
        <Button look="secondary" icon="refresh" busy={undo.isPending} onClick={() => setAsking(true)}>
          {t.undo}
        </Button>
      </div>
      <Sheet title={t.undoTitle} open={asking} onClose={() => setAsking(false)}>
        <div className="stack">
          <p>{t.undoText}</p>
          <div className="row">
            <Button
              onClick={() => {
                setAsking(false)
                undo.mutate()
              }}
            >
              {t.undoConfirm}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t.cancel}
            </Button>
          </div>
        </div>
      </Sheet>
    </div>
  )
}

export function UndoneStep({ held }: { held: Import }) {
  const t = useTexts(integrationTexts)
  return (
    <Card>
      <div className="stack">
        <h2>{t.undoneTitle}</h2>
        <p>{t.undoneText}</p>
        <div>
          <ButtonLink to={`/desk/imports/new?kind=${held.kind}`}>{t.uploadAnother}</ButtonLink>
        </div>
      </div>
    </Card>
  )
}

export function FailedStep({ held }: { held: Import }) {
  const t = useTexts(integrationTexts)
  const stopped = held.job?.status === 'CANCELLED'
  return (
    <Card>
      <div className="stack">
        <h2>{t.failedTitle}</h2>
        <Notice tone="bad" live>
          {stopped ? t.cancelled : (held.failure ?? held.job?.failure ?? t.refusedNothingChanged)}
        </Notice>
        {!stopped && <p className="soft">{t.refusedNothingChanged}</p>}
        <div className="row">
          <RecheckButton held={held} />
          <ButtonLink to={`/desk/imports/new?kind=${held.kind}`}>{t.uploadAnother}</ButtonLink>
        </div>
      </div>
    </Card>
  )
}
