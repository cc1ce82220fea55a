import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import type { RegistrationPage } from '../../../gen/schema'
import { answer, http, newIdempotencyKey } from '../../../lib/http'
import { changeEverywhere, withoutMyPlace } from './place-in-cache'

export interface Leaving {
  registrationId: string
  eventId: string
}

/** Gives the place or the waiting position back. Shown at once, and restored when the server refuses. */
export function useLeaveEvent() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ registrationId }: Leaving) =>
      answer(
        http.POST('/api/v1/event-registrations/{registrationId}/cancellations', {
          params: { path: { registrationId }, header: { 'Idempotency-Key': newIdempotencyKey() } },
        }),
      ),
    onMutate: async ({ registrationId, eventId }) => {
      await client.cancelQueries({ queryKey: ['events'] })
      await client.cancelQueries({ queryKey: ['registrations'] })
      const before = client.getQueriesData({ queryKey: ['registrations'] })
      client.setQueriesData<InfiniteData<RegistrationPage>>(
        { queryKey: ['registrations'] },
        (list) =>
          list && {
            ...list,
            pages: list.pages.map((page) => ({
              ...page,
              items: page.items.filter((item) => item.id !== registrationId),
            })),
          },
      )
      const restoreEvents = changeEverywhere(client, eventId, withoutMyPlace)
      const restore = () => {
        restoreEvents()
        for (const [key, data] of before) client.setQueryData(key, data)
      }
      return { restore }
    },
    onError: (_error, _leaving, shown) => shown?.restore(),
    onSettled: () => {
      void Promise.all([
        client.invalidateQueries({ queryKey: ['events'] }),
        client.invalidateQueries({ queryKey: ['registrations'] }),
      ])
    },
  })
}
