import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** The first few members that fit what is typed: a name, its pinyin or initials, a member or employee number. */
export const findMembersQuery = (q: string) =>
  queryOptions({
    queryKey: ['members', 'find', q],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/members', { params: { query: { q, limit: 8 } }, signal })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
