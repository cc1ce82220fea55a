import type { CareTodo, CareTodoWhose } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { CareTodo, CareTodoWhose }

export interface TodoFilter {
  unionId?: string | undefined
  kind?: string | undefined
  whose?: CareTodoWhose | undefined
  done?: boolean | undefined
  dueFrom?: string | undefined
  dueBefore?: string | undefined
  /** What is to be thought of by today, each kind as early as its rule says. */
  upcoming?: boolean | undefined
  limit?: number | undefined
}

/** What is to be done, the next due first. */
export const todosQuery = (filter: TodoFilter) =>
  pagesOf(['todos', filter], (cursor, signal) =>
    answer(http.GET('/api/v1/condolence-todos', { params: { query: given({ ...filter, cursor }) }, signal })),
  )
