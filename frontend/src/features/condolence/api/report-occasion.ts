import { useMutation } from '@tanstack/react-query'
import type { NewCareReport } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { NewCareReport }

/** Tells the union of an occasion of one's own, or of a colleague's. */
export function useReportOccasion() {
  return useMutation({
    mutationFn: (body: NewCareReport) => answer(http.POST('/api/v1/me/care-reports', { body })),
  })
}
