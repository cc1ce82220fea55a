import { queryOptions, useMutation } from '@tanstack/react-query'
import type { NewCareReport } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

/** What the union wants to be told of, by its own rules. */
export const reportableQuery = queryOptions({
  queryKey: ['care-reports'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/care-reports', { signal })),
  staleTime: 10 * 60_000,
})

/** Tells the union of an occasion of one's own, or of a colleague's. */
export function useReportOccasion() {
  return useMutation({
    mutationFn: (body: NewCareReport) => answer(http.POST('/api/v1/me/care-reports', { body })),
  })
}
