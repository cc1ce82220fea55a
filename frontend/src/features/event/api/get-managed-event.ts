import { queryOptions } from '@tanstack/react-query'
import type { Event } from '../../../gen/schema'
import { answerWithTag, http } from '../../../lib/http'

export type { Event }

/** One activity and the ETag that changing it has to name. */
export const managedEventQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'managed-one', eventId],
    queryFn: ({ signal }) =>
      answerWithTag(http.GET('/api/v1/events/{eventId}', { params: { path: { eventId } }, signal })),
    staleTime: 0,
  })
