import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** Ends an office as of today; what was done under it stays. */
export function useRevokeAppointment() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (appointmentId: string) =>
      answer(
        http.POST('/api/v1/appointments/{appointmentId}/revocations', {
          params: { path: { appointmentId } },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['appointments'] })
    },
  })
}
