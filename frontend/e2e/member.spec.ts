import type { Event } from '../src/gen/schema'
import { Api } from './support/api.ts'
import { inHours } from './support/days.ts'
import { publishEvent } from './support/events.ts'
import { signIn } from './support/sign-in.ts'
import { stack } from './support/stack.ts'
import { expect, phone, test } from './support/test.ts'

test.use(phone)

test('a member joins in three taps, finds it among hers, leaves, and the place is back', async ({
  enter,
}) => {
  const { id, title } = await publishEvent('读书会')
  const { page, budget } = await enter('member')
  await page.goto('/m/home')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${stack.accounts.member.name}，`)
  const places = page.getByRole('navigation', { name: '主导航' })
  await places.getByRole('link', { name: '活动', exact: true }).tap()
  const card = page.getByRole('article', { name: title })
  await expect(card).toContainText('还有 20 个名额（共 20 个）')

  await card.getByRole('button', { name: `报名：${title}` }).tap()
  await expect(card).toContainText('✓ 已报名')
  await expect(card).toContainText('还有 19 个名额')
  expect(budget.actions).toBeLessThanOrEqual(3)

  await places.getByRole('link', { name: '我的活动' }).tap()
  const mine = page.getByRole('article', { name: title })
  await mine.getByRole('button', { name: '取消报名' }).tap()
  await expect(page.getByRole('status').filter({ hasText: `已取消「${title}」的报名` })).toHaveCount(1)
  await expect(mine).toHaveCount(0)

  await page.goto(`/m/activities/${id}`)
  await expect(page.getByText('还有 20 个名额（共 20 个）')).toBeVisible()
})

test('what was joined by mistake is taken back with one tap', async ({ enter }) => {
  const { id, title } = await publishEvent('书法班')
  const { page } = await enter('member')
  await page.goto(`/m/activities`)
  const card = page.getByRole('article', { name: title })
  await card.getByRole('button', { name: `报名：${title}` }).tap()
  await page.getByRole('button', { name: '撤销' }).tap()
  await expect(card.getByRole('button', { name: `报名：${title}` })).toBeVisible()
  const officer = await Api.of('officer')
  expect((await officer.get<Event>(`/events/${id}`)).placesLeft).toBe(20)
})

test('a closed activity says why it is closed', async ({ enter }) => {
  const notYet = await publishEvent('茶艺课', { registrationOpensAt: inHours(1) })
  const over = await publishEvent('健步走', { registrationClosesAt: inHours(-1) })
  const { page } = await enter('member')
  await page.goto('/m/activities')
  for (const [event, reason] of [
    [notYet, '报名尚未开始'],
    [over, '报名已于'],
  ] as const) {
    const card = page.getByRole('article', { name: event.title })
    await expect(card).toContainText(reason)
    await expect(card.getByRole('button')).toHaveCount(0)
  }
})

test('a calendar program that subscribes sees what the member joined', async ({ enter, request }) => {
  const { id, title } = await publishEvent('合唱排练')
  const { page, api } = await enter('member2')
  await page.goto(`/m/activities/${id}`)
  await page.getByRole('button', { name: `报名：${title}` }).tap()
  await expect(page.getByRole('heading', { name: '报名成功' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '加入日历' }).tap()
  expect((await download).suggestedFilename()).toMatch(/\.ics$/)

  await page.goto('/m/my/activities')
  await page.getByRole('button', { name: /^(生成订阅地址|换一个新地址)$/ }).tap()
  const address = await page.getByLabel('订阅地址').inputValue()
  const feed = await request.get(address)
  expect(feed.headers()['content-type']).toContain('text/calendar')
  const calendar = (await feed.text()).replace(/\r\n[ \t]/g, '')
  expect(calendar).toContain('BEGIN:VCALENDAR')
  expect(calendar).toContain(`SUMMARY:${title}`)

  await page.getByRole('button', { name: '停止订阅' }).tap()
  await expect(page.getByText('尚未订阅。')).toBeVisible()
  expect((await request.get(address)).status()).toBe(404)
  const registration = await api.post<{ id: string }>(`/events/${id}/registrations`)
  await api.post(`/event-registrations/${registration.id}/cancellations`)
})

test('a link from a chat works: sign in, and the activity is there', async ({ page }) => {
  const { id, title } = await publishEvent('摄影沙龙')
  await page.goto(`/m/activities/${id}`)
  await signIn(page, 'member2')
  await expect(page).toHaveURL(`/m/activities/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('everything speaks English after one tap, reasons of the server too', async ({ enter }) => {
  const { title } = await publishEvent('插花课', { registrationClosesAt: inHours(-1) })
  const { page } = await enter('member')
  await page.goto('/m/activities')
  await page.getByRole('button', { name: 'English' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: 'Activities' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  const card = page.getByRole('article', { name: title })
  await expect(card).toContainText('20 of 20 places left')
  await expect(card.locator('.reason')).toHaveText(/^[\x20-\x7e]+$/)
})

test('large print makes text and targets large', async ({ enter }) => {
  const { page } = await enter('member')
  await page.goto('/m/home')
  await page.getByRole('navigation', { name: '常用入口' }).getByRole('button', { name: '长辈版' }).tap()
  const size = await page
    .locator('body')
    .evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize))
  expect(size).toBeGreaterThanOrEqual(20)
  for (const door of await page.getByRole('navigation', { name: '常用入口' }).locator('.door').all()) {
    const box = await door.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(60)
    expect(box?.width).toBeGreaterThanOrEqual(60)
  }
})
