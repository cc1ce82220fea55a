import type { PolicyDecision } from '../../../gen/schema'
import type { ProblemError } from '../../../lib/problem'

/** What the rules said to a refused act; empty when it was refused for another reason. */
export function refusedBy(problem: ProblemError | null): PolicyDecision['findings'] {
  if (problem?.code !== 'POLICY_BLOCKED') return []
  const decision = problem.problem.decision as PolicyDecision | undefined
  return decision?.findings.filter(({ verdict }) => verdict === 'BLOCK') ?? []
}
