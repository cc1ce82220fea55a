import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

export const electionQuery = (electionId: string) =>
  queryOptions({
    queryKey: ['elections', 'one', electionId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/elections/{electionId}', { params: { path: { electionId } }, signal })),
  })
