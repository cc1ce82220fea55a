import type { Operation, Sending } from '../src/lib/outbox/entry'
import { ProblemError } from '../src/lib/problem'

export const noNetwork = () => new ProblemError({ status: 0, code: 'OFFLINE', title: '' })
export const refused = () =>
  new ProblemError({ status: 422, code: 'POLICY_BLOCKED', title: '不符合政策规定', requestId: '7f' })
export const busy = () => new ProblemError({ status: 503, code: 'UNAVAILABLE', title: '' })
export const signedOut = () => new ProblemError({ status: 401, code: 'NOT_SIGNED_IN', title: '' })

/** A server that does each key once, as the platform promises, and can misbehave on the way. */
export class TroubledServer {
  readonly effects: string[] = []
  readonly #answered = new Map<string, unknown>()
  /** What happens to the next requests: by title of the entry, first come first served. */
  readonly troubles = new Map<string, (() => Error)[]>()
  /** The effect happens, the answer never arrives. */
  readonly lostAnswers = new Map<string, number>()

  answer({ entry, key }: Sending, step: string): unknown {
    const trouble = this.troubles.get(entry.title)?.shift()
    if (trouble) throw trouble()
    if (!this.#answered.has(key)) {
      this.#answered.set(key, { id: `${entry.title}.${step}` })
      this.effects.push(`${entry.title}.${step}`)
    }
    const lost = this.lostAnswers.get(entry.title) ?? 0
    if (lost > 0) {
      this.lostAnswers.set(entry.title, lost - 1)
      throw noNetwork()
    }
    return this.#answered.get(key)
  }

  /** How the outbox reaches it: the record first, then what hangs on it. */
  readonly operation: Operation = {
    steps: ({ attachments }) => ['visit', ...attachments],
    send: (step, sending) => Promise.resolve().then(() => this.answer(sending, step)),
    editAt: () => '/c/visits/new',
  }
}
