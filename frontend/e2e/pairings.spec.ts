import type { Me, Pairing } from '../src/gen/schema'
import { dayFromNow, thisYear } from './support/days.ts'
import { desk, expect, test } from './support/test.ts'

test.describe.configure({ timeout: 120_000 })

test('a member and a child are paired, she logs what they did on her phone, the roster counts it and names no child', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const member = await enter('member', { viewport: { width: 390, height: 844 } })
  const me = await member.api.get<Me>('/me')
  const child = `示苗${Date.now()}`
  const { id, code } = await officer.api.post<Pairing>('/pairings', {
    kind: 'LOVE_MOTHER',
    volunteerId: me.member?.id ?? '',
    beneficiaryKind: 'CHILD',
    beneficiary: child,
    guardian: '示监护',
    consentedOn: dayFromNow(-3),
    from: dayFromNow(-1),
    to: dayFromNow(300),
    contactEveryMonths: 1,
  })

  await member.page.goto('/m/aid/pairings')
  await member.page.getByRole('link', { name: new RegExp(child) }).click()
  await member.page.getByRole('button', { name: '登记联系' }).click()
  const sheet = member.page.getByRole('dialog')
  await sheet.getByLabel('做了什么').fill('一起去图书馆，辅导数学作业。')
  await sheet.getByRole('button', { name: '登记联系' }).click()
  await expect(member.page.getByText('一起去图书馆，辅导数学作业。')).toBeVisible()

  await officer.page.goto(`/desk/aid/pairings/${thisYear()}/roster?kind=LOVE_MOTHER`)
  const row = officer.page.getByRole('row', { name: new RegExp(code) })
  await expect(row.getByRole('cell').last()).toHaveText('1')
  await expect(officer.page.getByText(child)).toHaveCount(0)

  await officer.page.goto('/desk/aid/pairings?kind=LOVE_MOTHER')
  await expect(officer.page.getByRole('heading', { name: '历年名册' })).toBeVisible()
  const opened = await officer.api.get<Pairing>(`/pairings/${id}`)
  expect(opened.contactCount).toBe(1)
})
