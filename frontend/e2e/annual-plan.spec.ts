import type { AnnualPlan, Event, ImportPage, Me } from '../src/gen/schema'
import { thisYear } from './support/days.ts'
import { freshTitle } from './support/events.ts'
import { desk, expect, test } from './support/test.ts'

test.use(desk)

test('a plan is brought in as text, and one of its items becomes an activity that members see', async ({
  enter,
}) => {
  const { page, api } = await enter('officer')
  const year = thisYear() + 1
  const title = freshTitle('春季健步走')
  await page.goto('/desk/imports/new?kind=ANNUAL_PLAN')
  await page.getByLabel('计划年度').fill(String(year))
  await page.locator('input[type=file]').setInputFiles({
    name: '年度计划.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`1. ${title}（3-5月）\n2. 夏送清凉慰问（7月）\n3. 全年读书会（全年）\n`),
  })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.getByRole('button', { name: /确认导入 \d+ 行/ }).click({ timeout: 45_000 })
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible({ timeout: 45_000 })
  const { items } = await api.get<ImportPage>('/imports?limit=5')
  expect(items[0]).toMatchObject({ kind: 'ANNUAL_PLAN', status: 'COMMITTED' })

  await page.goto(`/desk/plan/${year}`)
  const choice = page.getByLabel('计划', { exact: true })
  if (await choice.isVisible()) {
    const { grants } = await api.get<Me>('/me')
    const own = grants[0]?.union.name ?? ''
    await choice.selectOption({
      label: (await choice.locator('option', { hasText: own }).first().textContent()) ?? '',
    })
  }
  await page.getByRole('link', { name: `落到日历：${title}` }).click()
  await expect(page.getByLabel('活动名称')).toHaveValue(title)
  await page.getByLabel('开始', { exact: true }).fill(`${year}-04-10T09:00`)
  await page.getByLabel('结束', { exact: true }).fill(`${year}-04-10T16:00`)
  await page.getByLabel('报名开始').fill(`${year}-03-01T09:00`)
  await page.getByLabel('报名截止').fill(`${year}-04-05T17:00`)
  await page.getByLabel('名额', { exact: true }).fill('80')
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page).toHaveURL(/\/desk\/activities\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  const id = page.url().split('/').at(-1) ?? ''
  expect(await api.get<Event>(`/events/${id}`)).toMatchObject({ title, status: 'PUBLISHED', capacity: 80 })
  await page.goto(`/desk/plan/${year}`)
  await expect(page.getByText('1 场活动').first()).toBeVisible()

  const member = await enter('member')
  await member.page.goto(`/m/activities?month=${year}-04`)
  await expect(member.page.getByRole('article', { name: title })).toContainText('报名尚未开始')
})

test('an activity outside of its plan’s dates is not taken', async ({ enter }) => {
  const { page, api } = await enter('officer')
  const { items } = await api.get<{ items: { id: string; year: number }[] }>('/annual-plans')
  const [plan] = items
  expect(plan).toBeDefined()
  const full = await api.get<{
    items: { id: string; title: string; windows: { from: string; to: string }[] }[]
  }>(`/annual-plans/${plan?.id ?? ''}`)
  const item = full.items.find(({ windows }) => windows.length === 1 && !windows[0]?.from.endsWith('-01-01'))
  expect(item).toBeDefined()
  await page.goto(`/desk/plan/${plan?.year ?? 0}/items/${item?.id ?? ''}?plan=${plan?.id ?? ''}`)
  await page.getByLabel('开始', { exact: true }).fill(`${plan?.year ?? 0}-01-02T09:00`)
  await page.getByLabel('结束', { exact: true }).fill(`${plan?.year ?? 0}-01-02T16:00`)
  await page.getByLabel('报名开始').fill(`${plan?.year ?? 0}-01-01T09:00`)
  await page.getByLabel('报名截止').fill(`${plan?.year ?? 0}-01-01T17:00`)
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByText('活动日期不在计划时段内').first()).toBeVisible()
  await expect(page).toHaveURL(/\/items\//)
})

test('what came of an item is kept as it is known: nearly so many, not exactly', async ({ enter }) => {
  const { page, api } = await enter('officer')
  const { items } = await api.get<{ items: { id: string; year: number }[] }>('/annual-plans')
  const plans = await Promise.all(items.map(({ id }) => api.get<AnnualPlan>(`/annual-plans/${id}`)))
  const plan = plans.find(({ changeable }) => changeable === true)
  const item = plan?.items[0]
  await page.goto(`/desk/plan/${plan?.year ?? 0}?plan=${plan?.id ?? ''}&view=table`)
  await page
    .getByRole('button', { name: new RegExp(`完成情况：${item?.title ?? ''}$`) })
    .first()
    .click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('radio', { name: '近' }).check({ force: true })
  await sheet.getByLabel('数', { exact: true }).fill('4000')
  await sheet.getByLabel('计量单位').fill('人')
  await sheet.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('近 4000 人').first()).toBeVisible()
  const after = await api.get<AnnualPlan>(`/annual-plans/${plan?.id ?? ''}`)
  expect(after.items[0]?.outcome).toMatchObject({ word: 'NEARLY', count: 4000, below: 4000 })
})
