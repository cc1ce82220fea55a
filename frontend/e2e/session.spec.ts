import { request } from '@playwright/test'
import type { Me } from '../src/gen/schema'
import { expectAccessible } from './support/axe.ts'
import { someMember } from './support/people.ts'
import { signIn } from './support/sign-in.ts'
import { stack } from './support/stack.ts'
import { expect, phone, test } from './support/test.ts'

test.use(phone)

test('the session cookie is out of reach of scripts and of other sites', async ({ enter }) => {
  const { page, context } = await enter('member')
  await page.goto('/m/home')
  const cookies = (await context.cookies(stack.baseURL)).filter(({ name }) => name.startsWith('q_'))
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) {
    expect(cookie).toMatchObject({ httpOnly: true, path: '/' })
    expect(['Lax', 'Strict']).toContain(cookie.sameSite)
  }
  expect(await page.evaluate(() => document.cookie)).toBe('')
  const stored = await page.evaluate(() =>
    Object.values(localStorage).concat(Object.values(sessionStorage)).join(),
  )
  expect(stored).not.toMatch(/eyJ[\w-]+\./)
})

test('an unsafe call needs more than the cookie', async ({ enter }) => {
  const { page } = await enter('member')
  const answer = await page.request.post('/api/v1/me/calendar-feed')
  expect(answer.status()).toBe(400)
  expect(answer.headers()['content-type']).toContain('application/problem+json')
  expect(await answer.json()).toMatchObject({ code: 'REQUESTED_WITH_REQUIRED' })
})

test('signing out ends the session, also for a copy of its cookie', async ({ page }) => {
  await page.goto('/m/me')
  await signIn(page, 'leader')
  await expect(page.getByRole('heading', { level: 1, name: '我' })).toBeVisible()
  const copy = await request.newContext({
    baseURL: stack.baseURL,
    storageState: await page.context().storageState(),
    extraHTTPHeaders: { 'X-Requested-With': 'union-home' },
  })
  const me = await copy.get('/api/v1/me')
  expect(me.status()).toBe(200)
  expect(((await me.json()) as Me).member?.memberNo).toBe(stack.accounts.leader.memberNo)

  await page.getByRole('button', { name: '退出登录' }).tap()
  await expect(page.locator('#username')).toBeVisible()
  const after = await page.request.get('/api/v1/me', { headers: { 'X-Requested-With': 'union-home' } })
  expect([401, 499]).toContain(after.status())
  await expect
    .poll(async () => (await copy.get('/api/v1/me', { maxRedirects: 0 })).status())
    .toBeGreaterThanOrEqual(300)
  await copy.dispose()
})

test('a session that ends leaves the page as it is: she signs in beside it and goes on', async ({
  enter,
}) => {
  const { page, api } = await enter('cadre')
  const member = await someMember(api)
  await page.goto('/c/visits/new')
  await page.getByRole('searchbox', { name: '看望谁' }).fill(member.memberNo)
  await expect(page.getByRole('button', { name: member.memberNo })).toBeVisible()
  let over = true
  await page.route(/\/api\/v1\/(?!session)/, (route) =>
    over ? route.fulfill({ status: 499, contentType: 'text/plain', body: '' }) : route.continue(),
  )
  await page.getByRole('searchbox', { name: '看望谁' }).fill(member.memberNo.slice(0, -1))
  const notice = page.getByRole('dialog', { name: '登录已失效' })
  await expect(notice).toBeVisible()
  await expectAccessible(page)
  over = false
  const beside = page.waitForEvent('popup')
  await notice.getByRole('button', { name: '重新登录' }).tap()
  await (await beside).waitForEvent('close')
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(notice).toBeHidden()
  await expect(page.getByRole('searchbox', { name: '看望谁' })).toHaveValue(member.memberNo.slice(0, -1))
})

test('without a session the API answers with a problem, in the language asked for', async ({
  request: anonymous,
}) => {
  const answer = await anonymous.get('/api/v1/me', {
    headers: { 'X-Requested-With': 'union-home', 'Accept-Language': 'en', Authorization: 'Bearer nonsense' },
  })
  expect(answer.status()).toBe(401)
  expect(answer.headers()['content-type']).toContain('application/problem+json')
  expect(await answer.json()).toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' })
})

test('addresses tell nothing about a person', async ({ enter }) => {
  const { page, api } = await enter('cadre')
  const addresses: string[] = []
  page.on('framenavigated', (frame) => addresses.push(decodeURIComponent(frame.url())))
  const member = await someMember(api)
  await page.goto('/c/today')
  await page.getByRole('link', { name: '登记慰问' }).first().tap()
  await page.getByRole('searchbox', { name: '看望谁' }).fill(member.memberNo)
  await page.getByRole('button', { name: member.memberNo }).tap()
  await expect(page.getByRole('button', { name: '换人' })).toBeVisible()
  addresses.push(decodeURIComponent(page.url()))
  for (const address of addresses) {
    expect(address).not.toContain(member.name)
    expect(address).not.toContain(member.memberNo)
  }
  expect(await page.title()).not.toContain(member.name)
})
