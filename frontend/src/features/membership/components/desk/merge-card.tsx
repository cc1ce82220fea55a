import { useState } from 'react'
import { formatDateTime } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Badge, Card } from '../../../../ui/surface'
import { showToast } from '../../../../ui/toast'
import { useMergeStep, type MemberMerge, type MergeStep } from '../../api/duplicates'
import { duplicateTexts } from '../../duplicate-texts'
import { ReasonSheet } from './reason-sheet'
import { SideBySide } from './side-by-side'

const tones = { PROPOSED: 'gold', MERGED: 'good', REFUSED: 'plain', REVERSED: 'plain' } as const

function isReversible(merge: MemberMerge, now = Date.now()): boolean {
  return (
    merge.status === 'MERGED' &&
    merge.reversibleUntil !== undefined &&
    Date.parse(merge.reversibleUntil) > now
  )
}

/** A merging: who proposed it, what became of it, and what can still be done. */
export function MergeCard({ merge }: { merge: MemberMerge }) {
  const t = useTexts(duplicateTexts)
  return (
    <Card>
      <div className="stack">
        <div className="row between">
          <h2>{t.pair(merge.survivor.name, merge.absorbed.name)}</h2>
          <Badge tone={tones[merge.status]}>{t.states[merge.status]}</Badge>
        </div>
        <SideBySide one={merge.survivor} other={merge.absorbed} heads={[t.kept, t.absorbed]} />
        <MergeHistory merge={merge} />
        <MergeActs merge={merge} />
      </div>
    </Card>
  )
}

function MergeHistory({ merge }: { merge: MemberMerge }) {
  const t = useTexts(duplicateTexts)
  const language = useLanguage()
  const at = (instant: string | undefined) => (instant === undefined ? '' : formatDateTime(instant, language))
  const lines = [
    `${t.proposedBy(merge.proposedBy.name, at(merge.proposedAt))}：${merge.reason}`,
    ...(merge.decidedBy ? [t.decidedBy(merge.decidedBy.name, at(merge.decidedAt))] : []),
    ...(merge.refusalReason === undefined ? [] : [t.refused(merge.refusalReason)]),
    ...(merge.status === 'MERGED' ? [`${t.moved(merge.moved)}，${t.stayed(merge.stayed)}`] : []),
    ...(merge.reversedBy ? [t.reversedBy(merge.reversedBy.name, at(merge.reversedAt))] : []),
    ...(isReversible(merge) ? [t.until(at(merge.reversibleUntil))] : []),
  ]
  return (
    <ul className="stack-s small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function MergeActs({ merge }: { merge: MemberMerge }) {
  const t = useTexts(duplicateTexts)
  const [refusing, setRefusing] = useState(false)
  const { mutate, isPending, error } = useMergeStep(merge)
  const problem = error && !refusing ? toProblem(error) : undefined
  const take = (step: MergeStep) =>
    mutate(step, {
      onSuccess: () => {
        setRefusing(false)
        showToast(t.done[step.act])
      },
    })
  return (
    <div className="stack-s">
      {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
      {merge.status === 'PROPOSED' && merge.own && <p className="soft small">{t.ownHint}</p>}
      <div className="row">
        {merge.status === 'PROPOSED' && !merge.own && (
          <Button busy={isPending} onClick={() => take({ act: 'confirm' })}>
            {t.confirm}
          </Button>
        )}
        {merge.status === 'PROPOSED' && (
          <Button look="secondary" onClick={() => setRefusing(true)}>
            {merge.own ? t.withdraw : t.refuse}
          </Button>
        )}
        {isReversible(merge) && (
          <Button look="secondary" icon="refresh" busy={isPending} onClick={() => take({ act: 'reverse' })}>
            {t.reverse}
          </Button>
        )}
      </div>
      {refusing && (
        <ReasonSheet
          title={merge.own ? t.withdraw : t.refuseTitle}
          submit={merge.own ? t.withdraw : t.refuse}
          open
          onClose={() => setRefusing(false)}
          onSubmit={(reason) => take({ act: 'refuse', reason })}
          busy={isPending}
          error={error}
        />
      )}
    </div>
  )
}
