import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** The division codes that the platform knows. */
export const divisionsQuery = queryOptions({
  queryKey: ['divisions'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/divisions', { signal })),
  staleTime: Infinity,
})
