import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  HealthCheck,
  HealthCheckBooking,
  HealthCheckListItem,
  NewHealthCheck,
  NewHealthCheckSlot,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { HealthCheck, HealthCheckBooking, HealthCheckListItem, NewHealthCheck }

export const healthChecksQuery = pagesOf(['welfare', 'health-checks'], (cursor, signal) =>
  answer(http.GET('/api/v1/health-checks', { params: { query: given({ cursor }) }, signal })),
)

export const healthCheckQuery = (healthCheckId: string) =>
  queryOptions({
    queryKey: ['welfare', 'health-check', healthCheckId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/health-checks/{healthCheckId}', { params: { path: { healthCheckId } }, signal }),
      ),
  })

export const bookingsQuery = (healthCheckId: string) =>
  pagesOf(['welfare', 'health-check', healthCheckId, 'bookings'], (cursor, signal) =>
    answer(
      http.GET('/api/v1/health-checks/{healthCheckId}/bookings', {
        params: { path: { healthCheckId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

function useChecksChanged() {
  const client = useQueryClient()
  // not waited for: what is done leaves the page with its form, which could not say so any more
  return () => {
    void client.invalidateQueries({ queryKey: ['welfare'] })
  }
}

export function useOpenHealthCheck() {
  const changed = useChecksChanged()
  return useMutation({
    mutationFn: (body: NewHealthCheck) => answer(http.POST('/api/v1/health-checks', { body })),
    onSuccess: changed,
  })
}

export function useNoteAttendance() {
  const changed = useChecksChanged()
  return useMutation({
    mutationFn: ({ booking, came }: { booking: HealthCheckBooking; came: boolean }) =>
      answer(
        http.POST('/api/v1/health-check-bookings/{bookingId}/attendances', {
          params: { path: { bookingId: booking.id }, header: { 'If-Match': `"${booking.version}"` } },
          body: { came },
        }),
      ),
    onSettled: changed,
  })
}

const versionOf = ({ id, version }: HealthCheck) => ({
  path: { healthCheckId: id },
  header: { 'If-Match': `"${version}"` },
})

export function useSetSlots(check: HealthCheck) {
  const changed = useChecksChanged()
  return useMutation({
    mutationFn: (slots: NewHealthCheckSlot[]) =>
      answer(
        http.PUT('/api/v1/health-checks/{healthCheckId}/slots', {
          params: versionOf(check),
          body: { slots },
        }),
      ),
    onSettled: changed,
  })
}

export function useCloseHealthCheck(check: HealthCheck) {
  const changed = useChecksChanged()
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/health-checks/{healthCheckId}/closures', { params: versionOf(check) })),
    onSettled: changed,
  })
}
