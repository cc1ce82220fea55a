import { queryOptions } from '@tanstack/react-query'
import { answer, http } from '../../../lib/http'

export const eventQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'one', eventId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/events/{eventId}', { params: { path: { eventId } }, signal })),
  })

/** The activity as a calendar file; a plain link, the browser fetches it itself. */
export function calendarFileOf(eventId: string): string {
  return `/api/v1/events/${eventId}/calendar`
}
