import type { RemittanceCounts, RemittanceState } from '../api/remittances'

/** The states from the worst to the best. */
export const states = ['NOT_DECLARED', 'MISSING', 'PARTLY', 'WAITING', 'LATE', 'IN_TIME', 'NOTHING'] as const
export type BranchState = RemittanceState | 'NOT_DECLARED'

/** Of a branch its worst state, so that nothing hides behind a large union. */
export function stateOf(counts: RemittanceCounts): BranchState {
  if (counts.notDeclared > 0) return 'NOT_DECLARED'
  if (counts.missing > 0) return 'MISSING'
  if (counts.partly > 0) return 'PARTLY'
  if (counts.waiting > 0) return 'WAITING'
  if (counts.late > 0) return 'LATE'
  return counts.inTime > 0 ? 'IN_TIME' : 'NOTHING'
}

/** Unions that owe something, those of which nobody knows how much included. */
export const expected = ({ owing, notDeclared }: RemittanceCounts) => owing + notDeclared

/** In full and in time, of those that owe something, in whole per cent; nothing without any. */
export function inTimeShare(counts: RemittanceCounts): number | undefined {
  const all = expected(counts)
  return all === 0 ? undefined : Math.floor((100 * counts.inTime) / all)
}

/** Yuan for the size of an area only. */
export const weightOf = (amount: string) => Number(amount)
