import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from '../gen/schema'
import { currentLanguage } from './i18n'
import { keyOfAct } from './keys'
import { meaningOf } from './meaning'
import { ProblemError, problemOf } from './problem'
import { sessionEnded } from './session'
import { unanswered } from './unanswered'

export { keyOfAct, newIdempotencyKey } from './keys'

const conventions: Middleware = {
  async onRequest({ request }) {
    request.headers.set('X-Requested-With', 'union-home')
    request.headers.set('Accept-Language', currentLanguage())
    const safe = request.method === 'GET' || request.method === 'HEAD'
    if (!safe && (request.headers.get('Idempotency-Key') ?? keyOfAct) === keyOfAct) {
      request.headers.set('Idempotency-Key', await unanswered.keyFor(request))
    }
    return request
  },
  async onResponse({ request, response }) {
    if (response.ok || response.status === 304) {
      unanswered.ended(request, true)
      return undefined
    }
    const problem = await problemOf(response)
    unanswered.ended(request, meaningOf(problem) === 'REFUSED')
    throw problem
  },
  onError({ request, error }) {
    if (error instanceof ProblemError) return error
    unanswered.ended(request, false)
    if (error instanceof DOMException && error.name === 'AbortError') return error
    return new ProblemError({ status: 0, code: 'OFFLINE', title: String(error) })
  },
}

/** Without a session the reader has to sign in. 499 is how the server tells a script so instead of redirecting it. */
const needsSession: Middleware = {
  onResponse({ response }) {
    if (response.status === 401 || response.status === 499) sessionEnded()
    return undefined
  },
}

/** Speaks to the same origin only; the session is a cookie that scripts cannot read. */
const client = () =>
  createClient<paths>({
    baseUrl: location.origin,
    credentials: 'same-origin',
    fetch: (request) => globalThis.fetch(request),
  })

export const http = client()
// middleware sees an answer in reverse order
http.use(conventions, needsSession)

/** The same for what happens without anybody asking: it never takes the reader away from what she types. */
export const quietHttp = client()
quietHttp.use(conventions)

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
