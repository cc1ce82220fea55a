import type { Consent, ConsentList, MemberReadPage } from '../src/gen/schema'
import { Api } from './support/api.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { stack } from './support/stack.ts'
import { expect, phone, test } from './support/test.ts'

test.use(phone)

/** The demo's member as the organiser finds her. */
async function memberId(): Promise<string> {
  const member = await Api.of('member')
  return (await member.get<{ member: { id: string } }>('/me')).member.id
}

test('a member sees who opened her file, and nobody else is told', async ({ enter }) => {
  const officer = await Api.of('officer')
  await officer.get(`/members/${await memberId()}?purpose=WELFARE`)
  const { page } = await enter('member')
  await page.goto('/m/me')
  await page.getByRole('link', { name: '谁看过我的资料' }).tap()
  const reading = page.getByRole('listitem').filter({ hasText: stack.accounts.officer.name })
  await expect(reading.filter({ hasText: '用途：普惠福利' }).first()).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  const others = await officer.get<MemberReadPage>('/me/reads')
  expect(others.items.every((read) => read.reader !== stack.accounts.officer.name)).toBe(true)
})

test('a consent is given with one tap and taken back with one tap', async ({ enter }) => {
  const { page, api } = await enter('member')
  await page.goto('/m/me/consents')
  const stepsGiven = async () =>
    (await api.get<ConsentList>('/me/consents')).items.find((one: Consent) => one.purpose === 'STEP_DATA')
      ?.given
  if (await stepsGiven()) await api.post('/me/consents/STEP_DATA/withdrawals')
  await page.reload()
  await page.getByRole('button', { name: '同意：健步走步数', exact: true }).tap()
  await expect(page.getByRole('button', { name: '撤回同意：健步走步数' })).toBeVisible()
  expect(await stepsGiven()).toBe(true)
  await page.getByRole('button', { name: '撤回同意：健步走步数' }).tap()
  await expect(page.getByRole('button', { name: '同意：健步走步数', exact: true })).toBeVisible()
  expect(await stepsGiven()).toBe(false)
  await expectAccessible(page)
})

test('the member and her officer see the same page of what the union did', async ({ enter }) => {
  const id = await memberId()
  const { page } = await enter('member')
  await page.goto('/m/me/timeline?year=2026')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('工会为我做的事')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  const officer = await enter('officer')
  await officer.page.goto(`/c/people/${id}`)
  await expect(officer.page.getByRole('heading', { level: 1 })).toHaveText(
    `${stack.accounts.member.name}的服务记录`,
  )
  await expectAccessible(officer.page)
})
