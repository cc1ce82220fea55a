import { http as mock, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { address, server } from '../../tests/server'
import { answer, answerWithTag, http } from './http'
import { switchLanguage } from './i18n'
import { ProblemError } from './problem'
import { sessionEnded } from './session'

vi.mock('./session', () => ({ sessionEnded: vi.fn() }))
beforeEach(() => vi.mocked(sessionEnded).mockClear())

const feed = address('/me/calendar-feed')
const failing = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

it('marks every call and gives unsafe ones a key of their own', async () => {
  const seen: Headers[] = []
  const note = ({ request }: { request: Request }) => {
    seen.push(request.headers)
    return HttpResponse.json({ subscribed: false })
  }
  server.use(mock.get(feed, note), mock.post(feed, note))
  await answer(http.GET('/api/v1/me/calendar-feed'))
  await answer(http.POST('/api/v1/me/calendar-feed'))
  await answer(http.POST('/api/v1/me/calendar-feed'))
  expect(seen.map((headers) => headers.get('X-Requested-With'))).toEqual(Array(3).fill('union-home'))
  expect(seen[0]?.get('Idempotency-Key')).toBeNull()
  const keys = seen.slice(1).map((headers) => headers.get('Idempotency-Key') ?? '')
  expect(new Set(keys).size).toBe(2)
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_\-:.]{8,100}$/)
})

it('asks in the language of the reader', async () => {
  const languages: (string | null)[] = []
  server.use(
    mock.get(feed, ({ request }) => {
      languages.push(request.headers.get('Accept-Language'))
      return HttpResponse.json({ subscribed: false })
    }),
  )
  await answer(http.GET('/api/v1/me/calendar-feed'))
  await switchLanguage('en')
  await answer(http.GET('/api/v1/me/calendar-feed'))
  await switchLanguage('zh-CN')
  expect(languages).toEqual(['zh-CN', 'en'])
})

it('keeps the key that a caller repeats an act with', async () => {
  let key: string | null = null
  server.use(
    mock.post(address('/condolence-visits'), ({ request }) => {
      key = request.headers.get('Idempotency-Key')
      return HttpResponse.json({}, { status: 201 })
    }),
  )
  const visit = {
    memberId: 'm',
    occasion: 'BIRTHDAY',
    occurredOn: '2026-11-20',
    visitedOn: '2026-11-20',
    visitors: ['周'],
    form: 'GOODS' as const,
  }
  await answer(
    http.POST('/api/v1/condolence-visits', {
      params: { header: { 'Idempotency-Key': 'again-again' } },
      body: visit,
    }),
  )
  expect(key).toBe('again-again')
})

it('repeats the key while nobody knows whether the act was carried out, and takes a fresh one after that', async () => {
  const answers = [
    () => HttpResponse.error(),
    () => HttpResponse.json({}, { status: 503 }),
    // the first one is still being worked on, and then its sender had to sign in: nothing is known of it yet
    () => HttpResponse.json({ title: '正在处理', code: 'STILL_WORKING' }, { status: 409 }),
    () => HttpResponse.json({ title: '请先登录', code: 'NOT_SIGNED_IN' }, { status: 401 }),
    () => HttpResponse.json({}, { status: 201 }),
    () => HttpResponse.json({}, { status: 201 }),
    () => HttpResponse.json({}, { status: 201 }),
  ]
  const keys: (string | null)[] = []
  server.use(
    mock.post(address('/stock-items'), ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return answers[keys.length - 1]?.() ?? HttpResponse.error()
    }),
  )
  const add = (name: string) =>
    failing(
      answer(http.POST('/api/v1/stock-items', { body: { name, unionId: 'u', measure: '箱' } as never })),
    )
  for (let press = 0; press < 4; press++) await add('绿豆')
  await add('菊花茶')
  await add('绿豆')
  await add('绿豆')
  const [first, second, third, fourth, other, fifth, afterwards] = keys
  expect([second, third, fourth, fifth]).toEqual([first, first, first, first])
  expect(new Set([first, other, afterwards]).size).toBe(3)
})

it('turns a refusal into a problem and does not sign in for it', async () => {
  server.use(
    mock.get(feed, () => HttpResponse.json({ title: '没有权限', code: 'NOT_ALLOWED' }, { status: 403 })),
  )
  const error = await failing(answer(http.GET('/api/v1/me/calendar-feed')))
  expect(error).toBeInstanceOf(ProblemError)
  expect((error as ProblemError).code).toBe('NOT_ALLOWED')
  expect(sessionEnded).not.toHaveBeenCalled()
})

it.each([401, 499])('says that the session is over when the answer is %i', async (status) => {
  server.use(
    mock.get(feed, () => HttpResponse.json({ title: '请先登录', code: 'NOT_SIGNED_IN' }, { status })),
  )
  await failing(answer(http.GET('/api/v1/me/calendar-feed')))
  expect(sessionEnded).toHaveBeenCalledOnce()
})

it('says offline when nobody answers', async () => {
  server.use(mock.get(feed, () => HttpResponse.error()))
  const error = await failing(answer(http.GET('/api/v1/me/calendar-feed')))
  expect((error as ProblemError).offline).toBe(true)
})

it('hands out the ETag that a change has to name', async () => {
  server.use(mock.get(feed, () => HttpResponse.json({ subscribed: true }, { headers: { ETag: '"3"' } })))
  await expect(answerWithTag(http.GET('/api/v1/me/calendar-feed'))).resolves.toEqual({
    body: { subscribed: true },
    etag: '"3"',
  })
})
