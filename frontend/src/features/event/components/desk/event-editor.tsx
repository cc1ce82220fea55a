import { useState, type SubmitEvent } from 'react'
import { useDraft } from '../../../../lib/drafts'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Notice } from '../../../../ui/surface'
import type { NewEvent } from '../../api/save-event'
import { eventDeskTexts } from '../../desk-texts'
import { EventFields } from './event-fields'
import { faultsOf, newEventOf, type DayWindow, type EventForm } from './event-form-model'
import { windowText } from './window-text'

interface EventEditorProps {
  /** Where the draft is kept on this device. */
  draft: string
  initial: EventForm
  windows?: readonly DayWindow[]
  planItemId?: string
  /** An activity that members see already is saved as it is; a new one can be kept as a draft. */
  status: 'NEW' | NewEvent['status']
  busy: boolean
  error: unknown
  /** Shows what somebody else saved meanwhile. */
  onReload?: () => void
  onSave: (event: NewEvent, discardDraft: () => void) => void
}

const noWindows: readonly DayWindow[] = []

/** Plans a new activity or changes one; what is typed is kept on the device until it is saved. */
export function EventEditor(props: EventEditorProps) {
  const { draft, initial, windows = noWindows, planItemId, status, busy, error, onReload, onSave } = props
  const t = useTexts(eventDeskTexts)
  const language = useLanguage()
  const { value, change, discard, savedAt, restored } = useDraft(draft, initial)
  const [tried, setTried] = useState(false)
  const problem = error === null ? undefined : toProblem(error)
  const inWords = windowText(windows, language)
  const faults = faultsOf(value, windows)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried) {
    for (const fault of faults) {
      if (fault === 'window') messages['startsAt'] = t.required.window(inWords)
      else messages[fault] = t.required[fault]
    }
  }
  const save = (as: NewEvent['status']) => {
    setTried(true)
    if (faults.length === 0 && !busy) onSave(newEventOf(value, as, planItemId), discard)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    save(status === 'NEW' ? 'PUBLISHED' : status)
  }
  return (
    <form className="stack event-form" noValidate onSubmit={submit}>
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
      <ErrorSummary
        messages={messages}
        overall={problem?.code === 'CHANGED_MEANWHILE' ? t.changedMeanwhile : problem?.message}
        requestId={problem?.requestId}
      />
      {problem?.code === 'CHANGED_MEANWHILE' && onReload && (
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
      <EventFields value={value} windows={windows} errors={messages} onChange={change} />
      <div className="row">
        <Button type="submit" busy={busy}>
          {status === 'NEW' ? t.savePublished : t.save}
        </Button>
        {status === 'NEW' && (
          <Button look="secondary" busy={busy} onClick={() => save('DRAFT')}>
            {t.saveDraft}
          </Button>
        )}
        {savedAt !== undefined && <span className="soft small">{t.draftKept}</span>}
      </div>
      <p className="soft small">{t.publishHint}</p>
    </form>
  )
}
