import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { MyHealthCheck, MyHealthCheckBooking } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { MyHealthCheck }

export const myHealthChecksQuery = queryOptions({
  queryKey: ['my-welfare', 'health-checks'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/health-checks', { signal })),
})

function useMyChecksChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['my-welfare', 'health-checks'] })
  }
}

export function useBookSlot() {
  const changed = useMyChecksChanged()
  return useMutation({
    mutationFn: (slotId: string) =>
      answer(http.POST('/api/v1/me/health-check-bookings', { body: { slotId } })),
    onSettled: changed,
  })
}

export function useGiveBack() {
  const changed = useMyChecksChanged()
  return useMutation({
    mutationFn: ({ id, version }: MyHealthCheckBooking) =>
      answer(
        http.POST('/api/v1/me/health-check-bookings/{bookingId}/cancellations', {
          params: { path: { bookingId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: changed,
  })
}
