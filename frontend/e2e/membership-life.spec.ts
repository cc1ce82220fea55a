import type { Admission, AdmissionPage, Me, Member } from '../src/gen/schema'
import { someMember } from './support/people.ts'
import { inventedIdNumber } from './support/roster.ts'
import { desk, expect, test } from './support/test.ts'

test.use(desk)
test.describe.configure({ timeout: 90_000 })

test('a paper application is entered and approved, and she is told when dues start', async ({ enter }) => {
  const { page, api } = await enter('cadre')
  await page.goto('/desk/admissions')
  await page.getByRole('button', { name: '录入纸质申请' }).click()
  await page.getByLabel('姓名').fill('尉迟晴')
  await page.getByLabel('身份证号').fill(inventedIdNumber())
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '已录入，等待审批' })).toBeVisible()
  const { items } = await api.get<AdmissionPage>('/admissions?status=SUBMITTED&limit=1')
  await page.goto(`/desk/admissions?open=${items[0]?.id ?? ''}`)
  await page.getByRole('button', { name: '批准入会' }).click()
  await expect(page.getByText('会费起缴')).toBeVisible()
  const approved = await api.get<Admission>(`/admissions/${items[0]?.id ?? ''}`)
  expect(approved.duesFrom).toMatch(/-01$/)
})

test('of two officers at one file the second sees both versions and loses nothing', async ({ enter }) => {
  const { page, api } = await enter('cadre')
  const { id } = await someMember(api)
  await page.goto(`/desk/members/${id}/edit`)
  await page.getByLabel('职务').fill('科长')
  const member = await api.get<Member>(`/members/${id}`)
  const answer = await api.put(`/members/${id}`, member.version, {
    name: member.name,
    post: '副科长',
    employment: { form: 'REGULAR', through: 'WAGE_UNIT' },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  await page.getByRole('button', { name: '保存' }).click()
  const table = page.getByRole('table', { name: /另一位干部/ })
  await expect(table.getByText('副科长')).toBeVisible()
  await expect(page.getByLabel('职务')).toHaveValue('科长')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page).toHaveURL(new RegExp(`open=${id}`))
  expect((await api.get<Member>(`/members/${id}`)).post).toBe('科长')
})

test('a phone number that is searched never stands in the address', async ({ enter }) => {
  const { page } = await enter('cadre')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/desk/members')
  const searched = page.waitForRequest(/member-searches/)
  await page.getByRole('searchbox').fill('19900000001')
  await searched
  expect([...asked, page.url()].filter((url) => url.includes('19900000001'))).toEqual([])
})

test('a member asks on her phone for her membership to follow her', async ({ enter }) => {
  const { page, api } = await enter('member2', { viewport: { width: 390, height: 844 } })
  const { member } = await api.get<Me>('/me')
  expect(member).toBeDefined()
  await page.goto('/m/me/transfers')
  await page.getByLabel('新单位的工会代码').fill('NO-SUCH')
  await page.getByLabel('原因').fill('工作调动')
  await page.getByRole('button', { name: '提交' }).click()
  await expect(page.getByText('没有这个代码的工会，请核对。').first()).toBeVisible()
})
