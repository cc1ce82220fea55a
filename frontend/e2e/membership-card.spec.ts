import type { MembershipCard } from '../src/gen/schema'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { keptOnDevice } from './support/offline.ts'
import { stack } from './support/stack.ts'
import { expect, phone, test } from './support/test.ts'

test.use(phone)

test('a member shows her card; a stranger verifies it, then another one without any network', async ({
  enter,
  browser,
}) => {
  const { page, api } = await enter('member')
  await page.goto('/m/card')
  await expect(page.getByRole('img', { name: `${stack.accounts.member.name}的会员证二维码` })).toBeVisible()
  await expect(page.getByText(stack.accounts.member.memberNo)).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  const { token } = await api.get<MembershipCard>('/me/membership-card')
  const context = await browser.newContext({ ...phone, baseURL: stack.baseURL, serviceWorkers: 'allow' })
  const door = await context.newPage()
  await door.goto(`/verify#${token}`)
  await expect(door.getByText('有效', { exact: true })).toBeVisible()
  await expect(door.getByText(stack.accounts.member.name)).toBeVisible()
  expect(new URL(door.url()).hash).toBe('')
  await expectAccessible(door)

  await keptOnDevice(door, 'uh.verify')
  await context.setOffline(true)
  const another = await context.newPage()
  await another.goto(`/verify#${token}`)
  await expect(another.getByText('有效', { exact: true })).toBeVisible()
  const [head = '', , signature = ''] = token.split('.')
  const forged = Buffer.from('{"sub":"1","name":"x","union":"y","iat":1,"exp":9999999999}').toString(
    'base64url',
  )
  await another.getByLabel('会员证内容').fill(`${head}.${forged}.${signature}`)
  await another.getByRole('button', { name: '核验' }).tap()
  await expect(another.getByText('不可信：内容被改动过')).toBeVisible()
  await context.close()
})
