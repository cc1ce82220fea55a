import { expect, it } from 'vitest'
import { problemOf, ProblemError } from './problem'

const answer = (body: string, status: number, headers: Record<string, string> = {}) =>
  problemOf(new Response(body, { status, headers }))

it('keeps what the server says', async () => {
  const problem = await answer(
    JSON.stringify({
      type: 'x',
      title: '输入有误',
      status: 400,
      code: 'INVALID_INPUT',
      detail: '请检查。',
      requestId: 'abc',
    }),
    400,
  )
  expect(problem).toBeInstanceOf(ProblemError)
  expect(problem.message).toBe('请检查。')
  expect([problem.status, problem.code, problem.requestId]).toEqual([400, 'INVALID_INPUT', 'abc'])
})

it('gives each field its first message, found by JSON pointer or parameter name', () => {
  const problem = new ProblemError({
    status: 400,
    code: 'INVALID_INPUT',
    title: '',
    errors: [
      { pointer: '/visitors/0', code: 'SIZE', message: '第一个姓名太长' },
      { pointer: '/visitors/1', code: 'SIZE', message: '第二个姓名太长' },
      { pointer: '/a~1b', code: 'X', message: '斜线' },
      { pointer: '?kind', code: 'ENUM', message: '没有这个类别' },
      { pointer: '', code: 'X', message: '整体' },
    ],
  })
  expect(problem.fieldMessages()).toEqual({ visitors: '第一个姓名太长', 'a/b': '斜线', kind: '没有这个类别' })
})

it("makes a problem of a proxy's page, with the request id of its header", async () => {
  const problem = await answer('<html>bad gateway</html>', 502, { 'X-Request-Id': 'r-1' })
  expect([problem.code, problem.status, problem.requestId]).toEqual(['HTTP_502', 502, 'r-1'])
})

it('trusts the status line more than the body', async () => {
  const problem = await answer(JSON.stringify({ title: 't', code: 'C', status: 200 }), 409)
  expect(problem.status).toBe(409)
})
