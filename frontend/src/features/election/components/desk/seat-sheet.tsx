import type { ReactNode, SubmitEvent } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Sheet } from '../../../../ui/sheet'
import { electionDeskTexts } from '../../desk-texts'

interface SeatSheetProps {
  title: string
  /** What it means, before anything is chosen. */
  text: string
  error: unknown
  busy: boolean
  ready: boolean
  onSave: () => void
  onClose: () => void
  children: (messages: Readonly<Record<string, string>>) => ReactNode
}

/** An act on one seat of a committee: what it means, a few fields, and what the server said. */
export function SeatSheet({ title, text, error, busy, ready, onSave, onClose, children }: SeatSheetProps) {
  const t = useTexts(electionDeskTexts)
  const problem = error === null ? undefined : toProblem(error)
  const messages = problem?.fieldMessages() ?? {}
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!busy && ready) onSave()
  }
  return (
    <Sheet title={title} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <p>{text}</p>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        {children(messages)}
        <div className="row">
          <Button type="submit" busy={busy}>
            {t.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
