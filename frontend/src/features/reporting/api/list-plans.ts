import { queryOptions } from '@tanstack/react-query'
import type { AnnualPlanListItem } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { AnnualPlanListItem }

const mostPlans = 200

/** The plans of one year: those of the caller's unions and of the ones above. */
export const plansQuery = (year: number) =>
  queryOptions({
    queryKey: ['plans', year],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/annual-plans', { params: { query: { year, limit: mostPlans } }, signal })),
  })
