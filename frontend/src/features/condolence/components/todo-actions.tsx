import { lazy, Suspense, useState } from 'react'
import { addDays, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button, ButtonLink } from '../../../ui/button'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import type { CareTodo } from '../api/list-todos'
import { usePostponeTodo } from '../api/postpone-todo'
import { todoTexts } from '../todo-texts'
import { newVisitPath } from './todo-path'

const CompleteSheet = lazy(() =>
  import('./complete-sheet').then(({ CompleteSheet: sheet }) => ({ default: sheet })),
)

/** Record the visit, put it off, or call it done. */
export function TodoActions({ todo, visitsPath }: { todo: CareTodo; visitsPath: string }) {
  const t = useTexts(todoTexts)
  const [sheet, setSheet] = useState<'postpone' | 'complete'>()
  const name = todo.member?.name ?? todo.colleague ?? ''
  const close = () => setSheet(undefined)
  return (
    <div className="row">
      <ButtonLink to={newVisitPath(todo, visitsPath)} look="secondary" aria-label={t.recordNamed(name)}>
        {t.record}
      </ButtonLink>
      <Button look="quiet" aria-label={t.postponeNamed(name)} onClick={() => setSheet('postpone')}>
        {t.postpone}
      </Button>
      <Button look="quiet" aria-label={t.completeNamed(name)} onClick={() => setSheet('complete')}>
        {t.complete}
      </Button>
      {sheet === 'postpone' && <PostponeSheet todo={todo} onClose={close} />}
      {sheet === 'complete' && (
        <Suspense fallback={null}>
          <CompleteSheet todo={todo} visitsPath={visitsPath} onClose={close} />
        </Suspense>
      )}
    </div>
  )
}

interface TodoSheetProps {
  todo: CareTodo
  onClose: () => void
}

function PostponeSheet({ todo, onClose }: TodoSheetProps) {
  const t = useTexts(todoTexts)
  const postpone = usePostponeTodo()
  const [until, setUntil] = useState(addDays(today(), 7))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 2
  const problem = postpone.error && toProblem(postpone.error)
  const send = () => {
    setTried(true)
    if (short) return
    postpone.mutate(
      { todo, until, reason: reason.trim() },
      {
        onSuccess: () => {
          onClose()
          showToast(t.postponed)
        },
      },
    )
  }
  const messages: Record<string, string> = {
    ...problem?.fieldMessages(),
    ...(tried && short ? { reason: t.reasonMissing } : {}),
  }
  return (
    <SheetForm
      title={t.postponeTitle}
      onClose={onClose}
      action={t.postpone}
      busy={postpone.isPending}
      messages={messages}
      problem={problem}
      onSubmit={send}
    >
      <TextField
        name="until"
        label={t.until}
        type="date"
        min={addDays(today(), 1)}
        error={messages['until']}
        value={until}
        onChange={setUntil}
      />
      <AreaField
        name="reason"
        label={t.reason}
        maxLength={200}
        error={messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
