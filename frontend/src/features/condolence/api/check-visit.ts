import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { NewCondolenceVisit, PolicyDecision } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { NewCondolenceVisit, PolicyDecision }

/** The verdict that recording would give, while the form is still being filled in. */
export const visitCheckQuery = (visit: NewCondolenceVisit | undefined, online: boolean) =>
  queryOptions({
    queryKey: ['visit-check', visit],
    queryFn: ({ signal }) => {
      if (!visit) throw new Error('there is nothing to check yet')
      return answer(http.POST('/api/v1/condolence-visit-checks', { body: visit, signal }))
    },
    enabled: visit !== undefined && online,
    retry: false,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  })
