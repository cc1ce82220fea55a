import type { ProblemError } from '../problem'

/** What the answer to an attempt means for the entry. */
export type Meaning = 'REFUSED' | 'AGAIN' | 'NO_NETWORK' | 'SIGNED_OUT'

const mayPass = [408, 425, 429]

export function meaningOf(problem: ProblemError): Meaning {
  const { status, code } = problem
  if (problem.offline) return 'NO_NETWORK'
  if (status === 401 || status === 499) return 'SIGNED_OUT'
  // the twin of this very request is still at work
  if (code === 'STILL_WORKING') return 'AGAIN'
  if (status >= 500 || mayPass.includes(status)) return 'AGAIN'
  // anything that is no answer of the platform says nothing about the entry
  if (status < 400) return 'AGAIN'
  return 'REFUSED'
}

const first = 2_000
const longest = 5 * 60_000

/** Twice as long after each failure, never more than five minutes; a little chance keeps devices apart. */
export function pauseAfter(failures: number, retryAfter = 0, chance = Math.random()): number {
  const pause = Math.min(longest, first * 2 ** (failures - 1))
  return Math.max(retryAfter * 1000, pause * (0.75 + chance / 2))
}
