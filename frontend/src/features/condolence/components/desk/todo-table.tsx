import { formatDay, today } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Badge } from '../../../../ui/surface'
import type { CareTodo } from '../../api/list-todos'
import { todoTexts } from '../../todo-texts'
import { TodoActions } from '../todo-actions'
import { TodoChecklist } from '../todo-checklist'
import { TodoFacts } from '../todo-facts'
import { ReopenTodo } from './reopen-todo'

interface TodoTableProps {
  rows: readonly CareTodo[]
  chosen: ReadonlySet<string>
  onChoose: (id: string, chosen: boolean) => void
}

/** To-dos in columns, to be chosen for somebody; under each what was said and what can be done about it. */
export function TodoTable({ rows, chosen, onChoose }: TodoTableProps) {
  const t = useTexts(todoTexts)
  const language = useLanguage()
  const nameOf = (todo: CareTodo) => todo.member?.name ?? todo.colleague ?? ''
  const columns: Column<CareTodo>[] = [
    {
      key: 'member',
      title: t.member,
      short: true,
      render: (todo) => (
        <label className="care-check">
          {!todo.done && (
            <input
              type="checkbox"
              aria-label={t.select(nameOf(todo))}
              checked={chosen.has(todo.id)}
              onChange={(event) => onChoose(todo.id, event.target.checked)}
            />
          )}
          <span>{nameOf(todo)}</span>
        </label>
      ),
    },
    { key: 'kind', title: t.kind, short: true, render: (todo) => t.kindOf(todo.kind, todo.occasionName) },
    {
      key: 'due',
      title: t.due,
      short: true,
      render: (todo) => (
        <>
          {formatDay(todo.dueOn, language)}{' '}
          {!todo.done && todo.dueOn < today() && <Badge tone="gold">{t.overdue}</Badge>}
        </>
      ),
    },
    { key: 'union', title: t.union, render: (todo) => todo.union.name },
    { key: 'assignee', title: t.assignee, render: (todo) => todo.assignee?.name ?? t.nobody },
  ]
  return (
    <DataTable
      label={t.title}
      columns={columns}
      rows={rows}
      rowKey={(todo) => todo.id}
      more={(todo) => (
        <div className="stack">
          <TodoFacts todo={todo} />
          <TodoChecklist todo={todo} />
          {!todo.done && <TodoActions todo={todo} visitsPath="/desk/visits" />}
          {todo.reopenable && <ReopenTodo todo={todo} />}
        </div>
      )}
    />
  )
}
