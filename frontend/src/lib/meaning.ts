import type { ProblemError } from './problem'

/** What the answer to an attempt says about the act: only a refusal says that it was not, and will not be, carried out. */
export type Meaning = 'REFUSED' | 'AGAIN' | 'NO_NETWORK' | 'SIGNED_OUT'

const mayPass = [408, 425, 429]

export function meaningOf(problem: ProblemError): Meaning {
  const { status, code } = problem
  if (problem.offline) return 'NO_NETWORK'
  if (status === 401 || status === 499) return 'SIGNED_OUT'
  // the twin of this very request is still at work
  if (code === 'STILL_WORKING') return 'AGAIN'
  if (status >= 500 || mayPass.includes(status)) return 'AGAIN'
  // anything that is no answer of the platform says nothing about the act
  if (status < 400) return 'AGAIN'
  return 'REFUSED'
}
