import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewEvent } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { NewEvent }

function useEventsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['events'] })
  }
}

export function useCreateEvent() {
  const changed = useEventsChanged()
  return useMutation({
    mutationFn: (body: NewEvent) => answer(http.POST('/api/v1/events', { body })),
    onSuccess: changed,
  })
}

interface Change {
  etag: string
  body: NewEvent
}

/** Replaces what is planned; refused when somebody else changed it meanwhile. */
export function useChangeEvent(eventId: string) {
  const changed = useEventsChanged()
  return useMutation({
    mutationFn: ({ etag, body }: Change) =>
      answer(
        http.PUT('/api/v1/events/{eventId}', {
          params: { path: { eventId }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

/** Calls the activity off for everybody; it stays visible with the reason. */
export function useCancelEvent(eventId: string) {
  const changed = useEventsChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/events/{eventId}/cancellations', {
          params: { path: { eventId } },
          body: { reason },
        }),
      ),
    onSuccess: changed,
  })
}
