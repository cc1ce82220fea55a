import type { SanatoriumProgram, SanatoriumQuotaPage, SanatoriumTour, UnionPage } from '../src/gen/schema'
import { desk, expect, phone, test, type Person } from './support/test.ts'
import { dayFromNow } from './support/days.ts'
import { opened } from './support/sheets.ts'

const told = ({ page }: Person, message: string) =>
  page.getByRole('region', { name: '消息' }).getByText(message)

// one after the other: a member applies for one tour in a year at a time
test.describe.configure({ mode: 'serial', timeout: 120_000 })

/** A draft of the story's own in the officer's bureau, and a unit below it. */
async function drafted(
  { api }: Person,
  [firstMonth, lastMonth] = [6, 9],
): Promise<{ program: SanatoriumProgram; unit: string; bureau: string }> {
  const { items } = await api.get<UnionPage>('/unions?limit=200')
  const bureau = items.find((union) => union.name.includes('机关事务管理局'))
  const below = await api.get<UnionPage>(`/unions?limit=200&parentId=${bureau?.id ?? ''}`)
  const year = new Date().getFullYear()
  const program = await api.post<SanatoriumProgram>('/sanatorium-programs', {
    unionId: bureau?.id,
    name: `疗休养 ${Date.now()}`,
    audience: 'TALENT',
    firstYear: year,
    years: 2,
    firstMonth,
    lastMonth,
    source: 'ADMIN_WELFARE',
    forms: ['UNIT_GROUP'],
    province: '33',
    places: 100,
    destinations: [{ division: '331123', name: '丽水市遂昌县', supportedRegion: false }],
    baseIds: [],
  })
  return { program, unit: below.items[0]?.name ?? '', bureau: bureau?.id ?? '' }
}

test('a programme is published and its places go to a unit, always adding up', async ({ enter }) => {
  const officer = await enter('officer', desk)
  const { page, api } = officer
  const { program, unit } = await drafted(officer)
  await page.goto(`/desk/sanatorium/programs/${program.id}`)
  await expect(page.getByText('6–9 月')).toBeVisible()
  await page.getByRole('button', { name: '公布计划' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '公布计划' }).click()
  await expect(told(officer, '计划已公布')).toBeVisible()
  await page
    .getByRole('button', { name: /^移动名额：/ })
    .first()
    .click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText('可用 100 个。')).toBeVisible()
  await sheet.getByRole('button', { name: '给哪个工会' }).click()
  const picker = page.getByRole('dialog', { name: '选择工会' })
  await picker.getByRole('searchbox').fill(unit)
  await picker.getByRole('list').getByRole('button', { name: unit, exact: true }).first().click()
  await sheet.getByLabel('多少个').fill('130')
  await sheet.getByRole('button', { name: '移动' }).click()
  await expect(sheet.getByText(/可用名额不够/).first()).toBeVisible()
  await sheet.getByLabel('多少个').fill('30')
  await sheet.getByRole('button', { name: '移动' }).click()
  await expect(told(officer, '名额已移动')).toBeVisible()
  await expect(page.getByText('已用 0 / 30')).toBeVisible()
  const { items } = await api.get<SanatoriumQuotaPage>(`/sanatorium-programs/${program.id}/quotas`)
  expect(items.map(({ total, given, reserve, used }) => [total, given, reserve, used])).toEqual([
    [100, 30, 70, 0],
    [30, 0, 30, 0],
  ])
})

test('a member applies for a tour, sees the rule of the draw and withdraws', async ({ enter }) => {
  const officer = await enter('officer', desk)
  const { program, bureau } = await drafted(officer, [1, 12])
  await officer.api.send(`/sanatorium-programs/${program.id}/publications`, undefined, { 'If-Match': '"0"' })
  const name = `遂昌 ${Date.now()}`
  const tour = await officer.api.post<SanatoriumTour>(`/sanatorium-programs/${program.id}/tours`, {
    unionId: bureau,
    name,
    division: '331123',
    form: 'UNIT_GROUP',
    beginsOn: dayFromNow(30),
    days: 4,
    price: '2400.00',
    minimum: 2,
    maximum: 10,
    applyUntil: dayFromNow(10),
  })
  const { page } = await enter('member', phone)
  await page.goto('/m/sanatorium')
  await page.getByRole('button', { name: `报名：${name}` }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('几个人一起').selectOption('2')
  await sheet.getByRole('button', { name: '报名' }).click()
  const withdraw = page.getByRole('button', { name: `退出：${name}` })
  await expect(withdraw).toBeVisible()
  await expect(page.getByText(/同行码 [A-Z2-9]{8}/).last()).toBeVisible()

  await officer.page.goto(`/desk/sanatorium/tours/${tour.id}`)
  await expect(officer.page.getByRole('cell', { name: '等同行人' })).toBeVisible()
  await officer.page.getByRole('button', { name: '公布抽签规则' }).click()
  await officer.page.getByRole('dialog').getByRole('button', { name: '公布抽签规则' }).click()
  await expect(told(officer, '规则和摘要已公布')).toBeVisible()

  await page.goto(`/m/sanatorium/tours/${tour.id}/draw`)
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await expect(page.getByText('还没有抽签。')).toBeVisible()
  await page.goto('/m/sanatorium')
  const leaving = await opened(withdraw)
  await leaving.getByRole('button', { name: '退出' }).click()
  await expect(page.getByRole('button', { name: `报名：${name}` })).toBeVisible()
})

test('a member takes a place in the order of arrival, confirms it in time and gives it back', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const { program, bureau } = await drafted(officer, [1, 12])
  await officer.api.send(`/sanatorium-programs/${program.id}/publications`, undefined, { 'If-Match': '"0"' })
  const name = `先到 ${Date.now()}`
  const tour = await officer.api.post<SanatoriumTour>(`/sanatorium-programs/${program.id}/tours`, {
    unionId: bureau,
    name,
    division: '331123',
    form: 'UNIT_GROUP',
    beginsOn: dayFromNow(30),
    days: 4,
    price: '2400.00',
    minimum: 1,
    maximum: 2,
    applyUntil: dayFromNow(10),
    allotment: 'FIRST_COME',
    offerDays: 2,
    holdMinutes: 30,
  })
  const { page } = await enter('member', phone)
  await page.goto('/m/sanatorium')
  await page.getByRole('button', { name: `报名：${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '报名' }).click()
  await expect(page.getByRole('timer')).toHaveText(/还剩 (30|29) 分/)
  await officer.page.goto(`/desk/sanatorium/tours/${tour.id}`)
  await expect(officer.page.getByText('保留待确认')).toBeVisible()
  await page.getByRole('button', { name: `确认出行：${name}` }).click()
  const sheet = page.getByRole('dialog')
  const said = sheet.getByRole('checkbox')
  await expect(said).toHaveCount(3)
  for (const box of await said.all()) await box.check()
  await sheet.getByRole('button', { name: '确认出行' }).click()
  await expect(sheet).toBeHidden()
  const along = await opened(page.getByRole('button', { name: `登记随行家属：${name}` }))
  await along.getByLabel('姓名').fill('沈小禾')
  await along.getByLabel('与会员的关系').selectOption('CHILD')
  await along.getByRole('button', { name: '登记随行家属' }).click()
  await expect(page.getByText('待核定合同和缴费', { exact: true })).toBeVisible()
  await officer.page.reload()
  await expect(officer.page.getByText(/2 人（会员 1，家属 1）.*没有合同或缴费/)).toBeVisible()
  const confirming = await opened(officer.page.getByRole('button', { name: '核定合同和缴费：沈小禾' }))
  await confirming.getByLabel('合同编号').fill('YX-2026-0417')
  await confirming.getByRole('button', { name: '核定缴费' }).click()
  await expect(officer.page.getByText('2 人（会员 1，家属 1）', { exact: true })).toBeVisible()
  const leaving = await opened(page.getByRole('button', { name: `退出：${name}` }))
  await leaving.getByRole('button', { name: '退出' }).click()
  await expect(page.getByRole('button', { name: `报名：${name}` })).toBeVisible()
})
