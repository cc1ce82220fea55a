import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** One member in full, sensitive values masked. Looking is logged. */
export const memberQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['members', memberId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/members/{memberId}', { params: { path: { memberId } }, signal })),
  })
