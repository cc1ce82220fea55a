import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/**
 * The first few members that fit what is typed: a name, its pinyin or initials, a member or employee number, and also
 * an identity number, a phone or its last four digits; for their sake the text is in the body.
 */
export const findMembersQuery = (q: string) =>
  queryOptions({
    queryKey: ['members', 'find', q],
    queryFn: ({ signal }) => answer(http.POST('/api/v1/member-searches', { body: { q, limit: 8 }, signal })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
