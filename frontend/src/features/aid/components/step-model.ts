import type { HardshipDecisionInput, HardshipStepInput, HardshipStepKind } from '../api/hardship-files'

export type Work = HardshipStepInput['step']
export type Decision = HardshipDecisionInput['answer']

export const decisions = [
  'APPROVE',
  'REFUSE',
  'SUSPEND',
  'RESUME',
  'EXIT',
] as const satisfies readonly Decision[]
export const works = [
  'SUBMIT',
  'FIRST_REVIEW',
  'VISIT',
  'VERIFY',
  // a test may be done again, but what leads on is the notice
  'PUBLISH',
  'TEST',
  'YEARLY_REVIEW',
  'FOLLOW_UP',
  'SPOT_CHECK',
  'ARCHIVE',
  'RETURN',
] as const satisfies readonly Work[]

/** Says whether what was found agrees with the file. */
export const judged = (step: HardshipStepKind) => ['VERIFY', 'YEARLY_REVIEW', 'SPOT_CHECK'].includes(step)

/** Says what would change it. */
export const remedied = (step: HardshipStepKind) => step === 'RETURN' || step === 'REFUSE'

/** Has a day of its own, today if none is given. */
export const dated = (step: HardshipStepKind) => step === 'TEST' || step === 'YEARLY_REVIEW'

/** What the caller may do now, what leads on first. */
export function offered(next: readonly HardshipStepKind[], mayDecide: boolean): HardshipStepKind[] {
  const order: readonly HardshipStepKind[] = [...works.slice(0, 6), ...decisions, ...works.slice(6)]
  return order.filter((step) => next.includes(step) && (step !== 'APPROVE' || mayDecide))
}
