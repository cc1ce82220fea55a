import { newIdempotencyKey } from './keys'

/**
 * Acts of which nobody knows whether they were carried out: the network broke, or the server failed before it said so.
 * Whoever presses again sends the same request, and with the same key it has one effect.
 */
export interface Unanswered {
  /** The key of the act: the one it was sent with in vain before, or a fresh one. */
  keyFor: (request: Request) => Promise<string>
  /** It is over with this request; unanswered, its key waits for the same act. */
  ended: (request: Request, answered: boolean) => void
}

export function createUnanswered(newKey = newIdempotencyKey): Unanswered {
  const waiting = new Map<string, string>()
  const underWay = new WeakMap<Request, string>()
  return {
    keyFor: async (request) => {
      const act = await nameOf(request)
      if (act === undefined) return newKey()
      underWay.set(request, act)
      return waiting.get(act) ?? newKey()
    },
    ended: (request, answered) => {
      const act = underWay.get(request)
      const key = request.headers.get('Idempotency-Key')
      if (act === undefined || key === null) return
      if (answered) waiting.delete(act)
      else waiting.set(act, key)
    },
  }
}

/** What the request asks for, whole. Files are not compared: their forms are written anew each time. */
async function nameOf(request: Request): Promise<string | undefined> {
  const type = request.headers.get('Content-Type')
  if (type !== null && !type.includes('json')) return undefined
  return [request.method, request.url, request.headers.get('If-Match'), await request.clone().text()].join(
    '\n',
  )
}

export const unanswered = createUnanswered()
