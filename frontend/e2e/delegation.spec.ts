import type { Delegation, Me, MyDelegations } from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { desk, expect, test } from './support/test.ts'

test('a chair lends for some days, the deputy is told for whom she acts, and it ends at once', async ({
  enter,
}) => {
  const leader = await enter('leader', desk)
  const deputy = await enter('member2', desk)
  const { member } = await deputy.api.get<Me>('/me')
  const [office] = (await leader.api.get<MyDelegations>('/me/delegations')).offices
  const lent = await leader.api.post<Delegation>('/delegations', {
    appointmentId: office?.appointmentId,
    memberId: member?.id,
    unionId: office?.union.id,
    permissions: ['MEMBER_READ', 'CONDOLENCE_RECORD'],
    amountLimit: '300.00',
    from: dayFromNow(0),
    to: dayFromNow(14),
    reason: '出差期间代为登记慰问',
  })

  await deputy.page.goto('/desk/members')
  await expect(deputy.page.getByText(/您受示怀瑾委托办理.*每次不超过 300\.00 元/)).toBeVisible()
  await expect(deputy.page.getByRole('heading', { level: 1 })).toHaveText('会员名册')
  const refused = await deputy.api.send('/condolence-visits', {
    memberId: member?.id,
    occasion: 'HOSPITALIZATION',
    occurredOn: dayFromNow(0),
    visitedOn: dayFromNow(0),
    visitors: ['示晓岚'],
    form: 'CASH',
    amount: '300.01',
  })
  expect(refused.status()).toBe(422)
  expect(await refused.json()).toMatchObject({ code: 'ABOVE_LENT_LIMIT' })

  await leader.page.goto('/desk/delegations')
  const row = leader.page.getByRole('row').filter({ hasText: lent.taker.name }).first()
  await expect(row).toContainText('出差期间代为登记慰问')
  await row.getByRole('button', { name: /^收回/ }).click()
  await expect(row).toContainText('已收回')
  expect((await deputy.api.ask('/members?limit=1')).status()).toBe(403)
})
