const first = 2_000
const longest = 5 * 60_000

/** Twice as long after each failure, never more than five minutes; a little chance keeps devices apart. */
export function pauseAfter(failures: number, retryAfter = 0, chance = Math.random()): number {
  const pause = Math.min(longest, first * 2 ** (failures - 1))
  return Math.max(retryAfter * 1000, pause * (0.75 + chance / 2))
}
