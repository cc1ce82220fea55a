import { useInfiniteQuery } from '@tanstack/react-query'
import { addDays, formatDay } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { rowsOf } from '../../../../lib/pages'
import { Link } from '../../../../lib/router'
import { Button } from '../../../../ui/button'
import { Loaded } from '../../../../ui/states'
import { todosQuery, type CareTodo, type TodoFilter } from '../../api/list-todos'
import { todoTexts } from '../../todo-texts'

interface TodoWeekProps {
  monday: string
  filter: Pick<TodoFilter, 'unionId' | 'kind' | 'whose'>
  onWeek: (monday: string) => void
}

const days = [0, 1, 2, 3, 4, 5, 6] as const

/** The to-dos of a week, day by day. */
export function TodoWeek({ monday, filter, onWeek }: TodoWeekProps) {
  const t = useTexts(todoTexts)
  const language = useLanguage()
  const todos = useInfiniteQuery(
    todosQuery({ ...filter, dueFrom: monday, dueBefore: addDays(monday, 7), limit: 200 }),
  )
  return (
    <section className="stack" aria-labelledby="week">
      <div className="row between">
        <Button look="quiet" onClick={() => onWeek(addDays(monday, -7))}>
          {t.previousWeek}
        </Button>
        <h2 id="week">{t.weekOf(formatDay(monday, language), formatDay(addDays(monday, 6), language))}</h2>
        <Button look="quiet" onClick={() => onWeek(addDays(monday, 7))}>
          {t.nextWeek}
        </Button>
      </div>
      <Loaded of={todos} heights={[12]}>
        {(data) => {
          const rows = rowsOf(data)
          return (
            <ol className="week">
              {days.map((at) => (
                <WeekDay key={at} day={addDays(monday, at)} rows={rows} />
              ))}
            </ol>
          )
        }}
      </Loaded>
    </section>
  )
}

function WeekDay({ day, rows }: { day: string; rows: readonly CareTodo[] }) {
  const t = useTexts(todoTexts)
  const language = useLanguage()
  const due = rows.filter(({ dueOn }) => dueOn === day)
  return (
    <li className="week-day">
      <h3>{formatDay(day, language)}</h3>
      {due.length === 0 && <p className="soft small">{t.noneThatDay}</p>}
      <ul className="stack-s">
        {due.map((todo) => (
          <li key={todo.id}>
            {todo.member ? (
              <Link to={`/desk/members/${todo.member.id}`}>{todo.member.name}</Link>
            ) : (
              <span>{todo.colleague}</span>
            )}{' '}
            <span className="soft small">{t.kindOf(todo.kind, todo.occasionName)}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
