import type { CondolenceVisit, CondolenceVisitChange } from '../../../gen/schema'
import type { Problem } from '../../../lib/problem'

export type { CondolenceVisitChange }

/** What the visit says by now, when the refusal shows it. */
export function presentVisit({ current }: Problem): CondolenceVisit | undefined {
  const shown = typeof current === 'object' && current !== null && 'visitNo' in current
  return shown ? (current as CondolenceVisit) : undefined
}
