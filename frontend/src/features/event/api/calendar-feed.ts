import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewCalendarFeed } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { NewCalendarFeed }

/** Whether the member's calendar is subscribed, and when a calendar program last read it. */
export const calendarFeedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/calendar-feed', { signal })),
})

/** Makes a new secret address; an older one stops working. The address is given this once. */
export function useCreateCalendarFeed() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => answer(http.POST('/api/v1/me/calendar-feed')),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: calendarFeedQuery.queryKey })
    },
  })
}

export function useRevokeCalendarFeed() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => answer(http.DELETE('/api/v1/me/calendar-feed')),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: calendarFeedQuery.queryKey })
    },
  })
}
