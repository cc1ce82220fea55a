import { queryOptions } from '@tanstack/react-query'
import type { AnnualPlan, PlanItem } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { AnnualPlan, PlanItem }

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', 'one', planId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/annual-plans/{planId}', { params: { path: { planId } }, signal })),
    enabled: planId !== '',
  })
