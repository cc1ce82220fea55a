import { formatDate, formatDay, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { CareTodo } from '../api/list-todos'
import { todoTexts } from '../todo-texts'

/** What it is, when it is due, and what was said about it. */
export function TodoFacts({ todo }: { todo: CareTodo }) {
  const t = useTexts(todoTexts)
  const language = useLanguage()
  const kind = t.kindOf(todo.kind, todo.occasionName)
  const late = !todo.done && todo.dueOn < today()
  return (
    <div className="stack-s">
      <p>
        <strong>{todo.member?.name ?? todo.colleague}</strong> · {kind}{' '}
        {late && <Badge tone="gold">{t.overdue}</Badge>}
      </p>
      <p className="soft small">
        {t.eventOn(kind, formatDay(todo.eventOn, language))} · {t.dueOn(formatDay(todo.dueOn, language))}
        {todo.provisional === true && t.provisional}
        {todo.assignee && ` · ${t.givenTo(todo.assignee.name)}`}
      </p>
      {todo.ifWorkerPostOn !== undefined && !todo.done && (
        <p className="small">{t.ifWorkerPost(formatDate(todo.ifWorkerPostOn, language))}</p>
      )}
      {todo.leftBy && !todo.done && (
        <p className="soft small">{t.leftBy(todo.leftBy.name, formatDay(todo.leftBy.on, language))}</p>
      )}
      {todo.byRule && !todo.done && (
        <p className="soft small">{t.givenByRule[todo.byRule.by](todo.byRule.workingDays)}</p>
      )}
      {todo.reportedBy && (
        <p className="small">
          {t.reportedBy(todo.reportedBy.name)}
          {todo.note !== undefined && `：${todo.note}`}
        </p>
      )}
      {todo.postponeReason !== undefined && (
        <p className="soft small">{t.postponedBecause(todo.postponeReason)}</p>
      )}
      {todo.doneReason !== undefined && <p className="soft small">{t.doneBecause(todo.doneReason)}</p>}
    </div>
  )
}
