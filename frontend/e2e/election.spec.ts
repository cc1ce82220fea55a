import type { Election, Me, MemberPage } from '../src/gen/schema'
import type { Api } from './support/api.ts'
import { dayFromNow, inHours } from './support/days.ts'
import { desk, expect, phone, test } from './support/test.ts'

async function put<T>(api: Api, path: string, version: number, body: unknown): Promise<T> {
  const answer = await api.put(path, version, body)
  expect(answer.status(), await answer.text()).toBe(200)
  return (await answer.json()) as T
}

async function step<T>(api: Api, path: string, version: number, body?: unknown): Promise<T> {
  const answer = await api.send(path, body, { 'If-Match': `"${version}"` })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()) as T
}

test('a member votes once and secretly, and the officer sees the turnout but no vote', async ({ enter }) => {
  const officer = await enter('officer', desk)
  const me = await officer.api.get<Me>('/me')
  const unionId = me.grants.find(({ role }) => role === 'ORGANIZER')?.union.id ?? ''
  const members = await officer.api.get<MemberPage>(`/members?unionId=${unionId}&limit=2`)
  const [first, second] = members.items
  const today = dayFromNow(0)
  const drafted = await officer.api.post<Election>('/elections', {
    unionId,
    kind: 'WOMEN_WORKERS',
    type: 'REGULAR',
    mode: 'ONLINE',
    seats: 1,
    termNo: 1,
    years: 5,
    electorateOn: today,
    takesOfficeOn: today,
  })
  const path = `/elections/${drafted.id}`
  await step(officer.api, `${path}/electorate`, 0)
  await put(officer.api, `${path}/candidates`, 1, { memberIds: [first?.id, second?.id] })
  await step(officer.api, `${path}/openings`, 2, { closesAt: inHours(48) })

  const voter = await enter('member', phone)
  await voter.page.goto('/m/home')
  await voter.page.getByRole('link', { name: '选举投票' }).tap()
  await voter.page
    .getByRole('link', { name: /女职工委员会.*请投票/ })
    .first()
    .tap()
  await voter.page
    .getByRole('checkbox', { name: first?.name ?? '' })
    .first()
    .check({ force: true })
  await voter.page.getByRole('button', { name: '投票' }).tap()
  await voter.page.getByRole('button', { name: '确认投出' }).tap()
  await expect(voter.page.getByText('您已投票，谢谢。')).toBeVisible()

  await officer.page.goto(`/desk/elections/${drafted.id}`)
  await expect(officer.page.getByText(/已有 1 人投票/)).toBeVisible()
  await officer.page.getByRole('button', { name: '开票' }).click()
  await expect(officer.page.getByText('要等投票截止，或者所有有选举权的人都已投票，才能开票。')).toBeVisible()
})

test('the board says where re-election stands, and opens the committee of a union', async ({ enter }) => {
  const { page } = await enter('officer', desk)
  await page.goto('/desk/committees')
  await expect(page.getByRole('radio', { name: /10\s*本年已换届/ })).toBeVisible()
  await page.getByRole('radio', { name: /本年已换届/ }).check({ force: true })
  await expect(page.getByRole('table').getByText('本年已换届', { exact: true })).toHaveCount(10)
  const completed = page.getByRole('table').getByRole('link').first()
  const name = (await completed.textContent()) ?? ''
  await completed.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
})
