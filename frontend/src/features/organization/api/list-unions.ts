import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'
import { given } from '../../../lib/pages'

const mostChildren = 200

/** The direct children of a union, today or at the end of an earlier day. */
export const childUnionsQuery = (parentId: string, asOf = '') =>
  queryOptions({
    queryKey: ['unions', 'children', parentId, asOf],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/unions', {
          params: { query: { parentId, limit: mostChildren, ...given({ asOf }) } },
          signal,
        }),
      ),
    staleTime: 60_000,
  })

/** Unions in the caller's scope whose name contains what is typed. */
export const findUnionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['unions', 'find', q],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/unions', { params: { query: { q, limit: 20 } }, signal })),
    enabled: q !== '',
  })
