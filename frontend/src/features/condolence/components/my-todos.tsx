import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Button } from '../../../ui/button'
import { ChipGroup } from '../../../ui/field'
import { Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { todosQuery, type CareTodoWhose } from '../api/list-todos'
import { todoTexts } from '../todo-texts'
import { PlanTodo } from './plan-todo'
import { TodoActions } from './todo-actions'
import { TodoChecklist } from './todo-checklist'
import { TodoFacts } from './todo-facts'

/** What an officer in the field has to think of now: hers, and what nobody took yet. */
export function MyTodos() {
  const t = useTexts(todoTexts)
  const [whose, setWhose] = useState<CareTodoWhose>('MINE_OR_NOBODY')
  const todos = useInfiniteQuery(todosQuery({ whose, upcoming: true, limit: 20 }))
  return (
    <section className="section" aria-labelledby="todos">
      <div className="row between">
        <h2 id="todos">{t.title}</h2>
        <PlanTodo />
      </div>
      <ChipGroup
        name="todo-whose"
        label={t.whose}
        labelHidden
        scroll
        choices={(['MINE_OR_NOBODY', 'MINE', 'NOBODY', 'ALL'] as const).map((value) => ({
          value,
          label: t.whoseOf[value],
        }))}
        value={whose}
        onChange={setWhose}
      />
      <Loaded of={todos} heights={[9]}>
        {(data) => {
          const rows = rowsOf(data)
          if (rows.length === 0) return <p className="soft">{t.noneOf[whose]}</p>
          return (
            <ul className="stack">
              {rows.map((todo) => (
                <li key={todo.id}>
                  <Card>
                    <div className="stack-s">
                      <TodoFacts todo={todo} />
                      <TodoChecklist todo={todo} />
                      <TodoActions todo={todo} visitsPath="/c/visits" />
                    </div>
                  </Card>
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
      {todos.hasNextPage && (
        <Button look="secondary" busy={todos.isFetchingNextPage} onClick={() => void todos.fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </section>
  )
}
