import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, http, keyOfAct } from '../../../lib/http'
import { changeEverywhere, withAnswer, withMyPlace } from './place-in-cache'

/** Takes a place, or the next one on the waiting list. Shown at once, and taken back when the server refuses. */
export function useJoinEvent() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (eventId: string) =>
      answer(
        http.POST('/api/v1/events/{eventId}/registrations', {
          params: { path: { eventId }, header: { 'Idempotency-Key': keyOfAct } },
        }),
      ),
    onMutate: async (eventId) => {
      await client.cancelQueries({ queryKey: ['events'] })
      return { restore: changeEverywhere(client, eventId, withMyPlace) }
    },
    onSuccess: (place, eventId) => {
      changeEverywhere(client, eventId, (event) => withAnswer(event, place))
    },
    onError: (_error, _eventId, shown) => shown?.restore(),
    onSettled: () => {
      void Promise.all([
        client.invalidateQueries({ queryKey: ['events'] }),
        client.invalidateQueries({ queryKey: ['registrations'] }),
      ])
    },
  })
}
