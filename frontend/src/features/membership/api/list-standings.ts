import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** What a member was in the union, the earliest first. */
export const standingsQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['members', memberId, 'standings'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/members/{memberId}/standings', { params: { path: { memberId } }, signal })),
  })
