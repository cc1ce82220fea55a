import { useState, type SubmitEvent } from 'react'
import { useDraft } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Notice } from '../../../ui/surface'
import { organizationTexts } from '../texts'
import { UnionFields } from './union-fields'
import { missingOf, type UnionForm } from './union-form-model'

interface UnionEditorProps {
  /** Where the draft is kept on this device. */
  draft: string
  initial: UnionForm
  /** Kind of the union above; nothing above a root. */
  parentKind: string | undefined
  isNew: boolean
  busy: boolean
  error: unknown
  /** Shows what somebody else saved meanwhile. */
  onReload?: () => void
  onSave: (form: UnionForm, discardDraft: () => void) => void
}

/** Founds a union or changes one; what is typed is kept on the device until it is saved. */
export function UnionEditor(props: UnionEditorProps) {
  const { draft, initial, parentKind, isNew, busy, error, onReload, onSave } = props
  const t = useTexts(organizationTexts)
  const { value, change, discard, savedAt, restored } = useDraft(draft, initial)
  const [tried, setTried] = useState(false)
  const problem = error === null ? undefined : toProblem(error)
  const missing = missingOf(value)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried) for (const field of missing) messages[field] = t.needed
  const overtaken = problem?.code === 'CHANGED_MEANWHILE'
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing.length === 0 && !busy) onSave(value, discard)
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {restored && (
        <Notice>
          <div className="row between">
            {t.draftRestored}
            <Button look="quiet" onClick={discard}>
              {t.startAnew}
            </Button>
          </div>
        </Notice>
      )}
      <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
      {overtaken && onReload && (
        <div>
          <Button
            look="secondary"
            icon="refresh"
            onClick={() => {
              discard()
              onReload()
            }}
          >
            {t.loadCurrent}
          </Button>
        </div>
      )}
      <UnionFields value={value} isNew={isNew} parentKind={parentKind} errors={messages} onChange={change} />
      <div className="row">
        <Button type="submit" busy={busy}>
          {t.save}
        </Button>
        {savedAt !== undefined && <span className="soft small">{t.draftKept}</span>}
      </div>
    </form>
  )
}
