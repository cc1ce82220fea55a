import { useState } from 'react'
import { addDays, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button, ButtonLink } from '../../../ui/button'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useCompleteTodo } from '../api/complete-todo'
import type { CareTodo } from '../api/list-todos'
import { usePostponeTodo } from '../api/postpone-todo'
import { todoTexts } from '../todo-texts'

/** Record the visit, put it off, or call it done without one. */
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
      {sheet === 'complete' && <CompleteSheet todo={todo} onClose={close} />}
    </div>
  )
}

/** A follow-up is a visit on whatever occasion; the others bring theirs along. */
function newVisitPath(todo: CareTodo, visitsPath: string): string {
  const asked = new URLSearchParams()
  if (todo.member) asked.set('member', todo.member.id)
  if (todo.kind !== 'FOLLOW_UP') {
    asked.set('occasion', todo.kind)
    asked.set('on', todo.eventOn)
  }
  return `${visitsPath}/new?${asked.toString()}`
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

function CompleteSheet({ todo, onClose }: TodoSheetProps) {
  const t = useTexts(todoTexts)
  const complete = useCompleteTodo()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 2
  const problem = complete.error && toProblem(complete.error)
  const send = () => {
    setTried(true)
    if (short) return
    complete.mutate(
      { todo, reason: reason.trim() },
      {
        onSuccess: () => {
          onClose()
          showToast(t.completed)
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
      title={t.completeTitle}
      onClose={onClose}
      action={t.complete}
      busy={complete.isPending}
      messages={messages}
      problem={problem}
      onSubmit={send}
    >
      <p className="soft">{t.completeText}</p>
      <AreaField
        name="reason"
        label={t.completeReason}
        maxLength={200}
        error={messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
