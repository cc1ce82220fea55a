import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from '../gen/schema'
import { currentLanguage } from './i18n'
import { ProblemError, problemOf } from './problem'
import { signIn } from './session'

/** A fresh key for one unsafe act; hold on to it to repeat the act safely. `randomUUID` needs a secure context. */
export function newIdempotencyKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

const conventions: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Requested-With', 'union-home')
    request.headers.set('Accept-Language', currentLanguage())
    const safe = request.method === 'GET' || request.method === 'HEAD'
    if (!safe && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', newIdempotencyKey())
    }
    return request
  },
  async onResponse({ response }) {
    if (response.ok || response.status === 304) return undefined
    // 499 is how the server tells a script, instead of redirecting it, that the session is over
    if (response.status === 401 || response.status === 499) signIn()
    throw await problemOf(response)
  },
  onError({ error }) {
    if (error instanceof ProblemError) return error
    if (error instanceof DOMException && error.name === 'AbortError') return error
    return new ProblemError({ status: 0, code: 'OFFLINE', title: String(error) })
  },
}

/** Speaks to the same origin only; the session is a cookie that scripts cannot read. */
export const http = createClient<paths>({
  baseUrl: location.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
})
http.use(conventions)

interface Outcome<T> {
  data?: T
  response: Response
}

/** The body of a successful answer; anything else has been thrown as a ProblemError before. */
export async function answer<T>(call: Promise<Outcome<T>>): Promise<T> {
  const { data } = await call
  return data as T
}

/** The body together with the ETag that a later change has to name. */
export async function answerWithTag<T>(call: Promise<Outcome<T>>): Promise<{ body: T; etag: string }> {
  const { data, response } = await call
  return { body: data as T, etag: response.headers.get('ETag') ?? '' }
}
