import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** Asks a job to stop; nothing of its work remains. */
export function useCancelJob() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (jobId: string) =>
      answer(http.POST('/api/v1/jobs/{jobId}/cancellations', { params: { path: { jobId } } })),
    onSettled: () => {
      void Promise.all([
        client.invalidateQueries({ queryKey: ['jobs'] }),
        client.invalidateQueries({ queryKey: ['imports'] }),
      ])
    },
  })
}
