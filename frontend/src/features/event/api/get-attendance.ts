import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

/** How many came, for organisers. */
export const attendanceQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'attendance', eventId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/events/{eventId}/attendance', { params: { path: { eventId } }, signal })),
  })
