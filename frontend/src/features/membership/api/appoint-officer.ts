import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewAppointment, Role } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { NewAppointment, Role }

export function useAppointOfficer() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewAppointment) => answer(http.POST('/api/v1/appointments', { body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['appointments'] })
    },
  })
}
