import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

const mostChildren = 200

/** The direct children of a union. */
export const childUnionsQuery = (parentId: string) =>
  queryOptions({
    queryKey: ['unions', 'children', parentId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/unions', { params: { query: { parentId, limit: mostChildren } }, signal })),
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
