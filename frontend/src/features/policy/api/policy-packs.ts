import { queryOptions } from '@tanstack/react-query'
import type { OccasionRule, PolicyPack } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { OccasionRule, PolicyPack }

/** The rule books that are loaded. */
export const packsQuery = queryOptions({
  queryKey: ['policy-packs'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/policy-packs', { signal })),
  staleTime: 10 * 60_000,
})

export const packQuery = (packCode: string) =>
  queryOptions({
    queryKey: ['policy-packs', packCode],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/policy-packs/{packCode}', { params: { path: { packCode } }, signal })),
    enabled: packCode !== '',
    staleTime: 10 * 60_000,
  })
