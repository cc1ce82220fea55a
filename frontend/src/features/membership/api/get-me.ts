import { queryOptions } from '@tanstack/react-query'
import type { Me } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { Me }

/** The signed-in person with her unions, offices and permissions. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me', { signal })),
  staleTime: 5 * 60_000,
})
