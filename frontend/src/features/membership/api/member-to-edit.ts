import { queryOptions } from '@tanstack/react-query'
import type { Employment, Member } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Employment, Member }

/** The file as it is at this moment; always asked anew. */
export const memberToEditQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['members', memberId, 'edit'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/members/{memberId}', { params: { path: { memberId } }, signal })),
    staleTime: 0,
    gcTime: 0,
  })
