import type {
  BudgetLineList,
  Campaign,
  CampaignBatchPage,
  CampaignRecipientPage,
  Me,
  PaymentOrder,
  PaymentOrderPage,
} from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { desk, expect, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'

test.describe.configure({ timeout: 120_000 })

/** A campaign in which one person gets a yuan in cash, drawn by her union and not yet fetched; its payment order. */
async function drawn(
  officer: Person,
  leader: Person,
  cashier: Person,
): Promise<{ id: string; order: PaymentOrder }> {
  const office = (await leader.api.get<Me>('/me')).grants.find(({ role }) => role === 'CHAIR')
  const unionId = office?.union.id ?? ''
  const year = dayFromNow(0).slice(0, 4)
  const lines = await leader.api.get<BudgetLineList>(`/budget-lines?unionId=${unionId}&year=${year}`)
  const { id, campaignNo } = await officer.api.post<Campaign>('/campaigns', {
    unionId,
    kind: 'COOLNESS',
    theme: `未领取${Date.now()}`,
    onDay: dayFromNow(0),
    plannedTotal: '1.00',
    budgetLineId: lines.items.find(({ account }) => account === '50206')?.id,
  })
  await step(officer, id, '/batches', {
    unionId,
    name: '在职职工',
    handlerName: '示文博',
    place: '一楼工会活动室',
    plannedPersons: 1,
    cash: '1.00',
  })
  const batches = await officer.api.get<CampaignBatchPage>(`/campaigns/${id}/batches`)
  const who = (await (await leader.api.ask(`/members?limit=1&unionId=${unionId}`)).json()) as {
    items: { id: string }[]
  }
  await step(officer, id, `/batches/${batches.items[0]?.id ?? ''}/recipients`, {
    memberIds: [who.items[0]?.id],
  })
  await step(officer, id, '/locks')
  await step(leader, id, '/approvals')
  const orders = await cashier.api.get<PaymentOrderPage>('/payment-orders?state=WAITING&limit=200')
  const order = orders.items.find(({ label }) => label === campaignNo)
  if (!order) throw new Error('nothing was ordered')
  const paid = await cashier.api.send(
    `/payment-orders/${order.id}/payments`,
    { paidOn: dayFromNow(0) },
    { 'If-Match': `"${order.version}"` },
  )
  expect(paid.status()).toBe(201)
  return { id, order }
}

async function step(by: Person, id: string, act: string, body?: unknown): Promise<void> {
  const { version } = await by.api.get<Campaign>(`/campaigns/${id}`)
  const answer = await by.api.send(`/campaigns/${id}${act}`, body, { 'If-Match': `"${version}"` })
  expect(answer.status(), await answer.text()).toBe(201)
}

test('cash that nobody fetched is due back, and the cashier takes it in', async ({ enter }) => {
  const officer = await enter('officer', desk)
  const leader = await enter('leader', desk)
  const cashier = await enter('cashier', desk)
  const { id, order } = await drawn(officer, leader, cashier)
  const roster = await officer.api.get<CampaignRecipientPage>(`/campaigns/${id}/recipients`)
  await officer.api.post(`/campaigns/${id}/recipients/${roster.items[0]?.id ?? ''}/returns`, {
    reason: '多次通知未领取',
  })
  await step(officer, id, '/closings', { unclaimed: '多次通知未领取' })

  await cashier.page.goto(`/desk/finance/payments/${order.id}`)
  await expect(cashier.page.getByText('未领取，待收回 ¥1.00')).toBeVisible()
  await cashier.page.getByRole('button', { name: /^登记收回/ }).click()
  const sheet = cashier.page.getByRole('dialog')
  await expect(sheet.getByText('请在实际收到 ¥1.00 后登记')).toBeVisible()
  await sheet.getByRole('button', { name: '登记收回' }).click()
  await expect(told(cashier, '已登记收回')).toBeVisible()
  await expect(cashier.page.getByText('未领取，待收回 ¥1.00')).toBeHidden()
})
