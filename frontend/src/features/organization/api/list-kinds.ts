import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** The kinds of unions in force here; they change once in years. */
export const kindsQuery = queryOptions({
  queryKey: ['union-kinds'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/union-kinds', { signal })),
  staleTime: 600_000,
})
