import type {
  BudgetLineList,
  Campaign,
  CampaignBatchPage,
  Me,
  StockItem,
  StockRequest,
} from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { desk, expect, phone, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'

test.describe.configure({ timeout: 120_000 })

async function bureauOf({ api }: Person): Promise<string> {
  const me = await api.get<Me>('/me')
  return me.grants.find(({ role }) => role === 'CHAIR')?.union.id ?? ''
}

/** The row of the goods, opened. */
async function open({ page }: Person, unionId: string, name: string): Promise<void> {
  await page.goto(`/desk/stock?union=${unionId}`)
  const row = page.getByRole('row').filter({ hasText: name })
  await row.getByRole('button', { name: '详情' }).click()
}

/** A campaign of the bureau that gives one of the goods to a member, approved. */
async function givesTo(
  receiver: Person,
  officer: Person,
  chair: Person,
  unionId: string,
  item: string,
): Promise<Campaign> {
  const year = dayFromNow(0).slice(0, 4)
  const { items } = await chair.api.get<BudgetLineList>(`/budget-lines?unionId=${unionId}&year=${year}`)
  const campaign = await officer.api.post<Campaign>('/campaigns', {
    unionId,
    kind: 'COOLNESS',
    theme: `送清凉${Date.now()}`,
    onDay: dayFromNow(0),
    plannedTotal: '50.00',
    budgetLineId: items.find(({ account }) => account === '50206')?.id,
  })
  const step = async (by: Person, act: string, body?: unknown) => {
    const { version } = await by.api.get<Campaign>(`/campaigns/${campaign.id}`)
    const answer = await by.api.send(`/campaigns/${campaign.id}${act}`, body, { 'If-Match': `"${version}"` })
    expect(answer.status()).toBe(201)
  }
  await step(officer, '/batches', {
    unionId,
    name: '一线职工',
    handlerName: '示文博',
    plannedPersons: 1,
    cash: '0.00',
    goods: [{ itemId: item, quantity: 1, unitPrice: '50.00' }],
  })
  const batches = await officer.api.get<CampaignBatchPage>(`/campaigns/${campaign.id}/batches`)
  const member = (await receiver.api.get<Me>('/me')).member?.id
  await step(officer, `/batches/${batches.items[0]?.id ?? ''}/recipients`, { memberIds: [member] })
  await step(officer, '/locks')
  await step(chair, '/approvals')
  return campaign
}

test('a purchase says who pays, another counts it, it is handed out, and one by mistake is taken back', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const chair = await enter('leader', desk)
  const unionId = await bureauOf(chair)
  const name = `清凉饮料${Date.now()}`
  const item = await officer.api.post<StockItem>('/stock-items', { unionId, name, unit: '箱' })

  await officer.page.goto(`/desk/stock?union=${unionId}`)
  await officer.page.getByRole('button', { name: `进货：${name}` }).click()
  const sheet = officer.page.getByRole('dialog')
  await sheet.getByLabel('数量').fill('3')
  await sheet.getByLabel('单价（元）').fill('50')
  await sheet.getByRole('textbox', { name: '供应商' }).fill('示例食品商行')
  await sheet.getByRole('button', { name: '进货' }).click()
  await expect(sheet.getByText('请选择由谁付款。').first()).toBeVisible()
  await sheet.getByRole('radio', { name: /由发放物品的活动支付/ }).check({ force: true })
  await sheet.getByRole('button', { name: '进货' }).click()
  await expect(told(officer, '已登记，待另一人确认')).toBeVisible()

  await open(chair, unionId, name)
  await chair.page.getByRole('button', { name: '确认：进货 3 箱' }).click()
  await chair.page.getByRole('dialog').getByRole('button', { name: '数量属实，确认' }).click()
  await expect(told(chair, '已确认，库存已更新')).toBeVisible()

  const receiver = await enter('member', phone)
  const { theme } = await givesTo(receiver, officer, chair, unionId, item.id)
  await receiver.page.goto('/m/gifts')
  const gift = receiver.page.getByRole('article', { name: theme })
  await gift.getByRole('button', { name: '我已领取' }).tap()
  await expect(gift.getByText('已领取', { exact: true })).toBeVisible()
  expect((await chair.api.get<StockItem>(`/stock-items/${item.id}`)).balance).toBe(2)

  // entered a second time by mistake, and counted without looking
  const twice = await officer.api.post<StockItem>(`/stock-items/${item.id}/purchases`, {
    quantity: 4,
    unitPrice: '50.00',
    boughtOn: dayFromNow(0),
    supplier: '示例食品商行',
    paidBy: 'CAMPAIGNS',
  })
  const [request]: readonly StockRequest[] = twice.requests
  const counted = await chair.api.send(
    `/stock-requests/${request?.id ?? ''}/decisions`,
    { confirm: true },
    { 'If-Match': '"0"' },
  )
  expect(counted.status()).toBe(201)
  await open(chair, unionId, name)
  await chair.page.getByRole('button', { name: '撤回：进货 4 箱' }).click()
  const back = chair.page.getByRole('dialog')
  await back.getByLabel('原因').fill('同一笔进货登记了两次')
  await back.getByRole('button', { name: '撤回进货' }).click()
  await expect(told(chair, '已撤回，库存已更新')).toBeVisible()
  await expect(chair.page.getByText(/撤回：同一笔进货登记了两次/)).toBeVisible()
  const left = await chair.api.get<StockItem>(`/stock-items/${item.id}`)
  expect(left).toMatchObject({ balance: 2 })
})
