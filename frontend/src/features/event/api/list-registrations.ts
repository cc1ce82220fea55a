import type { Registration } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { Registration }

/** Who joins, for organisers: confirmed first, then the waiting list in its order. */
export const registrationsQuery = (eventId: string) =>
  pagesOf(['events', 'registrations', eventId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/events/{eventId}/registrations', {
        params: { path: { eventId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )
