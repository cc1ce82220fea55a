import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CondolenceVisit, CondolenceVisitChange } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import type { ProblemError } from '../../../lib/problem'

export type { CondolenceVisitChange }

interface Changing {
  visitId: string
  /** Of the version that the correction rests on. */
  etag: string
  change: CondolenceVisitChange
}

/** Corrects what a visit says; a version that is no longer the present one is refused. */
export function useChangeVisit() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ visitId, etag, change }: Changing) =>
      answer(
        http.PUT('/api/v1/condolence-visits/{visitId}', {
          params: { path: { visitId }, header: { 'If-Match': etag } },
          body: change,
        }),
      ),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['visits'] }),
        client.invalidateQueries({ queryKey: ['reminders'] }),
      ]),
  })
}

/** What the visit says by now, when the refusal shows it. */
export function presentVisit(error: ProblemError): CondolenceVisit | undefined {
  const current = error.problem.current
  const shown = typeof current === 'object' && current !== null && 'visitNo' in current
  return shown ? (current as CondolenceVisit) : undefined
}
