import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FigureWord, NewPlanOutcome, PlanItem, PlanOutcome } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { FigureWord, PlanOutcome }

/** Says what came of a plan item, as it is known. */
export function useSayOutcome(planId: string, { id, version = 0 }: PlanItem) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewPlanOutcome) =>
      answer(
        http.PUT('/api/v1/annual-plans/{planId}/items/{itemId}/outcome', {
          params: { path: { planId, itemId: id }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['plans'] })
    },
  })
}
