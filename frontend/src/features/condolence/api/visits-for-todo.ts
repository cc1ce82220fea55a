import { queryOptions } from '@tanstack/react-query'
import type { CareTodo } from './list-todos'
import { answer, http } from '../../../lib/http'

/**
 * The visits that a to-do may be done by, the latest first: on its occasion, or for a follow-up any since the last one, to
 * its member or, where none is known, by the officer herself.
 */
export const visitsForTodoQuery = ({ member, kind, eventOn }: CareTodo) =>
  queryOptions({
    queryKey: ['visits', 'for-todo', member?.id ?? 'mine', kind, eventOn],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/condolence-visits', {
          params: { query: { mine: member === undefined, limit: 8, ...(member && { memberId: member.id }) } },
          signal,
        }),
      ),
    select: ({ items }) =>
      items.filter(
        ({ status, occasion, visitedOn }) =>
          status === 'RECORDED' && (kind === 'FOLLOW_UP' ? visitedOn > eventOn : occasion === kind),
      ),
  })
