import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** Segments whose members can be put on a roster. */
export const campaignSegmentsQuery = queryOptions({
  queryKey: ['segments', 'choices'],
  queryFn: ({ signal }) =>
    answer(http.GET('/api/v1/segments', { params: { query: { limit: 200 } }, signal })),
  staleTime: 60_000,
})
