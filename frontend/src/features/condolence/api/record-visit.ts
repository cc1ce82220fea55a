import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewCondolenceVisit, PolicyDecision } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import type { ProblemError } from '../../../lib/problem'

interface Recording {
  visit: NewCondolenceVisit
  /** Stays the same as long as the visit does, so that a repeated attempt never records it twice. */
  key: string
}

export function useRecordVisit() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ visit, key }: Recording) =>
      answer(
        http.POST('/api/v1/condolence-visits', {
          params: { header: { 'Idempotency-Key': key } },
          body: visit,
        }),
      ),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['visits'] }),
        client.invalidateQueries({ queryKey: ['reminders'] }),
        client.invalidateQueries({ queryKey: ['visit-check'] }),
      ]),
  })
}

/** The rules that a refusal quotes, when a rule refused it. */
export function decisionOf(error: ProblemError): PolicyDecision | undefined {
  const decision = error.problem.decision
  const quoted = typeof decision === 'object' && decision !== null && 'findings' in decision
  return quoted ? (decision as PolicyDecision) : undefined
}
