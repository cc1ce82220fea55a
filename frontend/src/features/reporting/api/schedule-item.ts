import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewEvent } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

/** Makes an activity of a plan item; its days must lie within one of the item's windows. */
export function useScheduleItem(planId: string, itemId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewEvent) =>
      answer(
        http.POST('/api/v1/annual-plans/{planId}/items/{itemId}/events', {
          params: { path: { planId, itemId } },
          body,
        }),
      ),
    onSuccess: () => {
      void Promise.all([
        client.invalidateQueries({ queryKey: ['plans'] }),
        client.invalidateQueries({ queryKey: ['events'] }),
      ])
    },
  })
}
