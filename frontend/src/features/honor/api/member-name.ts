import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** The name of the member whose honours are listed. */
export const memberNameQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['members', 'name', memberId],
    queryFn: async ({ signal }) => {
      const { name } = await answer(
        http.GET('/api/v1/members/{memberId}', { params: { path: { memberId } }, signal }),
      )
      return name
    },
    enabled: memberId !== '',
    staleTime: 60_000,
  })
