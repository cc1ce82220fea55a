import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { showToast } from '../../../ui/toast'
import type { CareTodo } from '../api/list-todos'
import { useTickTodo } from '../api/tick-todo'
import { todoTexts } from '../todo-texts'

/** The parts of it, each ticked by whoever did it. */
export function TodoChecklist({ todo }: { todo: CareTodo }) {
  const t = useTexts(todoTexts)
  const language = useLanguage()
  const tick = useTickTodo()
  if (todo.checklist.length === 0) return null
  return (
    <fieldset className="field">
      <legend className="field-label">
        {t.checklist(todo.checklist.filter(({ done }) => done).length, todo.checklist.length)}
      </legend>
      {todo.checklist.map((part) => (
        <label className="care-check" key={part.item}>
          <input
            type="checkbox"
            checked={part.done}
            onChange={() =>
              tick.mutate(
                { todoId: todo.id, item: part.item, done: !part.done },
                { onError: (error) => showToast(t.failed(toProblem(error).message)) },
              )
            }
          />
          <span>
            {part.name}
            {part.doneBy && part.doneAt !== undefined && (
              <span className="soft small">
                {' '}
                · {t.tickedBy(part.doneBy.name, formatDateTime(part.doneAt, language))}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
