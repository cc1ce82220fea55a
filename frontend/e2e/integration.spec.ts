import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { CondolenceVisit, CondolenceVisitPage, MemberPage } from '../src/gen/schema'
import { Api } from './support/api.ts'
import { dayFromNow } from './support/days.ts'
import { someMember } from './support/people.ts'
import { stack } from './support/stack.ts'
import { expect, test } from './support/test.ts'

test('a roster reader pages through everybody of its subtree once, and is told when nothing changed', async () => {
  const reader = await Api.ofClient('union-home-roster-reader')
  const seen = new Set<string>()
  let rows = 0
  let cursor: string | undefined
  do {
    const at = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page = await reader.get<MemberPage>(`/members?limit=200${at}`)
    rows += page.items.length
    for (const { id } of page.items) seen.add(id)
    cursor = page.next
  } while (cursor !== undefined)
  expect(rows).toBeGreaterThan(200)
  expect(seen.size).toBe(rows)

  const first = await reader.ask('/members?limit=50')
  const etag = first.headers()['etag'] ?? ''
  expect(etag).not.toBe('')
  expect((await reader.ask('/members?limit=50', { 'If-None-Match': etag })).status()).toBe(304)
  expect(await first.text()).not.toMatch(/(?<![\w-])(\d{17}[\dX]|1\d{10})(?![\w-])/)
})

test('a roster reader may read members and nothing else', async () => {
  const reader = await Api.ofClient('union-home-roster-reader')
  expect((await reader.ask('/condolence-visits')).status()).toBe(403)
  expect((await reader.ask('/audit-entries')).status()).toBe(403)
  expect((await reader.send('/condolence-visits', {})).status()).toBe(403)
})

test('a visit sent twice with one key is one visit with one answer', async ({ enter }) => {
  const cadre = await enter('cadre')
  const member = await someMember(cadre.api)
  const writer = await Api.ofClient('union-home-visit-writer')
  const visit = {
    memberId: member.id,
    occasion: 'MARRIAGE',
    occurredOn: dayFromNow(-2),
    visitedOn: dayFromNow(-1),
    visitors: ['示知远'],
    form: 'GOODS',
    amount: '500.00',
  }
  const key = { 'Idempotency-Key': randomUUID() }
  const first = await writer.send('/condolence-visits', visit, key)
  expect(first.status(), await first.text()).toBe(201)
  const second = await writer.send('/condolence-visits', visit, key)
  expect(second.status()).toBe(201)
  expect(await second.json()).toEqual(await first.json())
  const { items } = await cadre.api.get<CondolenceVisitPage>(`/condolence-visits?memberId=${member.id}`)
  expect(items.filter(({ occasion }) => occasion === 'MARRIAGE')).toHaveLength(1)

  const other = await writer.send('/condolence-visits', { ...visit, amount: '1.00' }, key)
  expect(other.status()).toBe(422)
  const tooMuch = await writer.send('/condolence-visits', {
    ...visit,
    occurredOn: dayFromNow(-9),
    amount: '500.01',
  })
  expect(tooMuch.status()).toBe(422)
  expect(await tooMuch.json()).toMatchObject({ code: 'POLICY_BLOCKED', decision: { verdict: 'BLOCK' } })
})

test('the examples of the README do what it says', async ({ enter }) => {
  const readme = await readFile(resolve(import.meta.dirname, '../../README.md'), 'utf8')
  const block = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].find(([, code]) =>
    code?.includes('client_credentials'),
  )
  const commands = (block?.[1] ?? '').replace(/^#.*$/gm, '').split(/\n(?=curl|TOKEN=)/)
  const [token = '', page = '', unchanged = '', visit = ''] = commands.filter(
    (command) => command.trim() !== '',
  )
  const cadre = await enter('cadre')
  const member = await someMember(cadre.api)
  const prelude = `set -e
    KEYCLOAK='${stack.tokenURL.replace(/\/realms\/.*/, '')}' BASE='${stack.baseURL}'
    SECRET='${stack.clients['union-home-roster-reader'].secret}'
    ${token}`
  const run = async (script: string) => (await promisify(execFile)('sh', ['-c', script])).stdout

  const first = await run(`${prelude}\n${page}`)
  expect(first).toMatch(/^HTTP\/1\.1 200/)
  const etag = /^etag: (.*)$/im.exec(first)?.[1]?.trim() ?? ''
  const second = await run(`${prelude}\n${unchanged.replace(/"…[^"]*…"/, etag)}`)
  expect(second).toMatch(/^HTTP\/1\.1 304/)

  const writer = stack.clients['union-home-visit-writer']
  const record = visit
    .replace('"memberId":"…"', `"memberId":"${member.id}"`)
    .replace(/Idempotency-Key: [0-9a-f-]+/, `Idempotency-Key: ${randomUUID()}`)
  const asWriter =
    `${prelude.replaceAll('union-home-roster-reader', writer.id).replaceAll('members:read', 'condolence:write')}
    VISIT_TOKEN=$TOKEN
    ${record}`.replace(/SECRET='[^']*'/, `SECRET='${writer.secret}'`)
  const answers = [await run(asWriter), await run(asWriter)]
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 201/)
  const bodies = answers.map((answer) => JSON.parse(answer.split('\r\n\r\n').at(-1) ?? '') as CondolenceVisit)
  expect(bodies[1]).toEqual(bodies[0])
})
