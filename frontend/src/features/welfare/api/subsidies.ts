import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Subsidy, SubsidyDecision, SubsidyList, SubsidyPart, SubsidyStatus } from '../../../gen/schema'
import { answer, http, newIdempotencyKey } from '../../../lib/http'

export type { Subsidy, SubsidyList, SubsidyPart, SubsidyStatus }

export const subsidiesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['welfare', 'round', roundId, 'subsidies'],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/enrollment-rounds/{roundId}/subsidies', { params: { path: { roundId } }, signal }),
      ),
  })

function useSubsidiesChanged() {
  const client = useQueryClient()
  // not waited for: what is done leaves the page with its form, which could not say so any more
  return () => {
    void client.invalidateQueries({ queryKey: ['welfare'] })
  }
}

/** The key belongs to the form: pressed twice it is one proposal. */
export function useProposeSubsidy(roundId: string) {
  const [key] = useState(newIdempotencyKey)
  const changed = useSubsidiesChanged()
  return useMutation({
    mutationFn: (lineId: string) =>
      answer(
        http.POST('/api/v1/enrollment-rounds/{roundId}/subsidies', {
          params: { path: { roundId }, header: { 'Idempotency-Key': key } },
          body: { lineId },
        }),
      ),
    onSettled: changed,
  })
}

export function useDecideSubsidy({ id, version }: Subsidy) {
  const [key] = useState(newIdempotencyKey)
  const changed = useSubsidiesChanged()
  return useMutation({
    mutationFn: (body: SubsidyDecision) =>
      answer(
        http.POST('/api/v1/subsidies/{subsidyId}/decisions', {
          params: {
            path: { subsidyId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useRetractSubsidy({ id, version }: Subsidy) {
  const changed = useSubsidiesChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/subsidies/{subsidyId}/retractions', {
          params: { path: { subsidyId: id }, header: { 'If-Match': `"${version}"` } },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}
