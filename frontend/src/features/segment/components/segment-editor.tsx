import { useState, type SubmitEvent } from 'react'
import { useDraft } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { ChipGroup, FormField } from '../../../ui/field'
import type { NewSegment } from '../api/segments'
import { segmentTexts } from '../texts'
import { ConditionLine } from './condition-line'
import { PreviewPanel } from './preview-panel'
import { newRow, nextKey, ruleOf, type ConditionRow, type SegmentForm } from './segment-form'

interface SegmentEditorProps {
  draft: string
  union: { id: string; name: string }
  initial: SegmentForm
  busy: boolean
  error: unknown
  onSave: (body: NewSegment, discardDraft: () => void) => void
}

const most = 20

/** Puts a segment together line by line; what it holds is shown all the while. */
export function SegmentEditor({ draft, union, initial, busy, error, onSave }: SegmentEditorProps) {
  const t = useTexts(segmentTexts)
  const { value, change, discard, savedAt } = useDraft(draft, initial)
  const [tried, setTried] = useState(false)
  const problem = error === null ? undefined : toProblem(error)
  const rule = ruleOf(value)
  const missing: Record<string, string> = {}
  if (value.name.trim().length < 2) missing['name'] = t.needName
  if (rule === undefined) missing['match'] = t.needConditions
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const replace = (row: ConditionRow) =>
    change({ rows: value.rows.map((kept) => (kept.key === row.key ? row : kept)) })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (rule === undefined || Object.keys(missing).length > 0 || busy) return
    onSave({ unionId: union.id, name: value.name.trim(), rule }, discard)
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      <FormField name="name" label={t.name} hint={t.nameHint(union.name)} error={messages['name']}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={60}
            autoComplete="off"
            value={value.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </FormField>
      <div className="with-aside">
        <div className="stack">
          <ChipGroup
            name="match"
            label={t.match}
            choices={[
              { value: 'ALL', label: t.matchAll },
              { value: 'ANY', label: t.matchAny },
            ]}
            error={messages['match']}
            value={value.match}
            onChange={(match) => change({ match })}
          />
          {value.rows.map((row, index) => (
            <ConditionLine
              key={row.key}
              row={row}
              place={index + 1}
              match={value.match}
              onChange={replace}
              onRemove={() => change({ rows: value.rows.filter(({ key }) => key !== row.key) })}
            />
          ))}
          {value.rows.length < most && (
            <div>
              <Button
                look="secondary"
                icon="plus"
                onClick={() => change({ rows: [...value.rows, newRow('AGE', nextKey(value.rows))] })}
              >
                {t.addLine}
              </Button>
            </div>
          )}
        </div>
        <PreviewPanel unionId={union.id} rule={rule} />
      </div>
      <div className="row">
        <Button type="submit" busy={busy}>
          {t.save}
        </Button>
        {savedAt !== undefined && <span className="soft small">{t.draftKept}</span>}
      </div>
    </form>
  )
}
