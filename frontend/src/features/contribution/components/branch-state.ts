import type { RemittanceCounts, RemittanceState } from '../api/remittances'

/** The states from the worst to the best. */
export const states = ['MISSING', 'PARTLY', 'WAITING', 'LATE', 'IN_TIME', 'NOTHING'] as const

/** Of a branch its worst state, so that nothing hides behind a large union. */
export function stateOf(counts: RemittanceCounts): RemittanceState {
  if (counts.missing > 0) return 'MISSING'
  if (counts.partly > 0) return 'PARTLY'
  if (counts.waiting > 0) return 'WAITING'
  if (counts.late > 0) return 'LATE'
  return counts.inTime > 0 ? 'IN_TIME' : 'NOTHING'
}

/** In full and in time, of those that owe something, in whole per cent; nothing without any. */
export function inTimeShare({ owing, inTime }: RemittanceCounts): number | undefined {
  return owing === 0 ? undefined : Math.round((100 * inTime) / owing)
}

/** Yuan for the size of an area only. */
export const weightOf = (amount: string) => Number(amount)
