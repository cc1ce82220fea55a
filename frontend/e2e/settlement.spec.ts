import { randomInt } from 'node:crypto'
import type {
  CareSettlementDetails,
  CareSettlementPage,
  CondolenceVisit,
  MemberPage,
} from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { desk, expect, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'
import { unionBelow } from './support/unions.ts'

test.describe.configure({ timeout: 180_000 })

/** A union of the bureau in which no other story settles visits, and a visit there that waits to be settled. */
async function visited(officer: Person): Promise<{ unionId: string; visit: CondolenceVisit }> {
  const { api } = officer
  const union = await unionBelow(officer, '010108')
  const members = await api.get<MemberPage>(`/members?limit=50&unionId=${union.id}`)
  const member = members.items[randomInt(members.items.length)]
  const day = dayFromNow(-randomInt(2, 300))
  const visit = await api.post<CondolenceVisit>('/condolence-visits', {
    memberId: member?.id,
    occasion: 'HOSPITALIZATION',
    occurredOn: day,
    visitedOn: day,
    visitors: ['示知远'],
    form: 'CASH',
    amount: '300.00',
  })
  return { unionId: union.id, visit }
}

test('what visits cost is gathered, submitted, approved by another and paid by a third', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const { unionId, visit } = await visited(officer)
  const { page } = officer
  await page.goto(`/desk/visits/settlements?union=${unionId}`)
  await expect(page.getByRole('table', { name: '待结算的慰问' })).toContainText(visit.member.name)
  await page.getByRole('button', { name: '生成结算单' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '生成结算单' }).click()
  await expect(told(officer, '已生成结算单草稿')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /慰问金结算 WJ-/ })).toBeVisible()
  const address = new URL(page.url()).pathname

  await page.getByRole('button', { name: '提交审批' }).click()
  const submitting = page.getByRole('dialog')
  await submitting.getByRole('radio', { name: /可用/ }).first().check({ force: true })
  await submitting.getByRole('button', { name: '提交审批' }).click()
  await expect(told(officer, '已提交，等待审批')).toBeVisible()
  await page.goto(`/desk/visits/${visit.id}`)
  await expect(page.getByText('已列入结算')).toBeVisible()
  const settled = await officer.api.get<CareSettlementPage>(`/condolence-settlements?visitId=${visit.id}`)
  expect(settled.items[0]?.status).toBe('SUBMITTED')

  const chair = await enter('leader', desk)
  await chair.page.goto(address)
  await chair.page.getByRole('button', { name: '审批' }).click()
  await chair.page.getByRole('dialog').getByRole('button', { name: '批准' }).click()
  await expect(told(chair, '已批准，等待出纳支付')).toBeVisible()

  const details = await officer.api.get<CareSettlementDetails>(
    `/condolence-settlements/${settled.items[0]?.id ?? ''}`,
  )
  const cashier = await enter('cashier', desk)
  await cashier.page.goto(`/desk/finance/payments/${details.orderId ?? ''}`)
  await cashier.page.getByRole('button', { name: /登记支付 ¥/ }).click()
  await cashier.page.getByRole('dialog').getByRole('button', { name: '确认已支付' }).click()
  await expect(async () => {
    const { settlement } = await officer.api.get<CareSettlementDetails>(
      `/condolence-settlements/${details.settlement.id}`,
    )
    expect(settlement.status).toBe('PAID')
  }).toPass({ timeout: 30_000 })

  await page.goto(`${address}/sheet`)
  await expect(page.getByRole('region', { name: /签字表/ })).toContainText(visit.visitNo)
})
