import type { PolicyDecision } from '../../../gen/schema'
import type { ProblemError } from '../../../lib/problem'

/** The rules that a refusal quotes, when a rule refused it. */
export function decisionOf(error: ProblemError): PolicyDecision | undefined {
  const decision = error.problem.decision
  const quoted = typeof decision === 'object' && decision !== null && 'findings' in decision
  return quoted ? (decision as PolicyDecision) : undefined
}
