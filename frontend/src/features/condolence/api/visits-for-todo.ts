import { queryOptions } from '@tanstack/react-query'
import type { CareTodo } from './list-todos'
import { answer, http } from '../../../lib/http'

/** The visits that a to-do may be done by, the latest first: those to its member, or the officer's own. */
export const visitsForTodoQuery = ({ member }: CareTodo) =>
  queryOptions({
    queryKey: ['visits', 'for-todo', member?.id ?? 'mine'],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/condolence-visits', {
          params: { query: { mine: member === undefined, limit: 8, ...(member && { memberId: member.id }) } },
          signal,
        }),
      ),
    select: ({ items }) => items.filter(({ status }) => status === 'RECORDED'),
  })
