import { queryOptions } from '@tanstack/react-query'
import type {
  OccasionRule,
  PackChange,
  PackInForce,
  PackValue,
  PolicyPack,
  PolicyPackSummary,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { OccasionRule, PackChange, PackInForce, PackValue, PolicyPack, PolicyPackSummary }

/** The rule books that are loaded. */
export const packsQuery = queryOptions({
  queryKey: ['policy-packs'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/policy-packs', { signal })),
  staleTime: 60_000,
})

/** @param version without it the one of today */
export const packQuery = (packCode: string, version?: number) =>
  queryOptions({
    queryKey: ['policy-packs', packCode, version ?? 'today'],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/policy-packs/{packCode}', {
          params: { path: { packCode }, query: version === undefined ? {} : { version } },
          signal,
        }),
      ),
    enabled: packCode !== '',
    staleTime: 60_000,
  })

/** One side of a comparison; without a version the one of today. */
export interface Side {
  code: string
  version: number | undefined
}

export const comparisonQuery = (earlier: Side, later: Side) =>
  queryOptions({
    queryKey: ['policy-packs', 'comparison', earlier, later],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/policy-packs/{packCode}/comparison', {
          params: {
            path: { packCode: earlier.code },
            query: {
              with: later.code,
              ...(earlier.version !== undefined && { version: earlier.version }),
              ...(later.version !== undefined && { withVersion: later.version }),
            },
          },
          signal,
        }),
      ),
    enabled: earlier.code !== '' && later.code !== '',
    staleTime: 60_000,
  })

/** The packs that rule a union today, the nearest first. */
export const inForceQuery = (unionId: string | undefined) =>
  queryOptions({
    queryKey: ['policies-in-force', unionId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/policies-in-force', { params: { query: { unionId: unionId ?? '' } }, signal }),
      ),
    enabled: unionId !== undefined,
    staleTime: 60_000,
  })
