import type { AidCase, AidCasePage, BudgetLineList, Me, PaymentOrderPage } from '../src/gen/schema'
import { thisYear } from './support/days.ts'
import { desk, expect, test } from './support/test.ts'
import { told } from './support/told.ts'

test.describe.configure({ timeout: 180_000 })

test('a member asks, an officer works, the chair approves with three keys, the cashier pays, the member sees', async ({
  enter,
}) => {
  const need = `父亲住院，家庭负担较重（${Date.now()}）。`
  const member = await enter('member', { viewport: { width: 390, height: 844 } })
  await member.page.goto('/m/aid/new')
  await member.page.getByLabel('请说明困难情况').fill(need)
  await member.page.getByLabel('申请金额（元）').fill('1500')
  await member.page.getByRole('button', { name: '保存并添加材料' }).click()
  await member.page.getByRole('button', { name: '提交申请' }).click()
  await expect(member.page.getByRole('heading', { level: 1 })).toContainText('待核查')

  const officer = await enter('officer', desk)
  const submitted = await officer.api.get<AidCasePage>('/aid-cases?status=SUBMITTED&limit=200')
  const opened = await Promise.all(
    submitted.items.map(({ id }) => officer.api.get<AidCase>(`/aid-cases/${id}`)),
  )
  const asked = opened.find((one) => one.need === need)
  expect(asked).toBeDefined()
  const id = asked?.id ?? ''
  await officer.page.goto(`/desk/aid/queue?status=SUBMITTED&case=${id}`)
  await officer.page.getByRole('button', { name: '核查并拟定金额' }).click()
  await officer.page.getByRole('dialog').getByRole('button', { name: '确认' }).click()
  await expect(told(officer, '已拟定金额')).toBeVisible()

  const chair = await enter('leader', { viewport: { width: 1280, height: 800 } })
  await chair.page.goto(`/desk/aid/queue?case=${id}`)
  await expect(chair.page.getByText(need)).toBeVisible()
  await chair.page.keyboard.press('a')
  await expect(chair.page.getByRole('dialog')).toBeVisible()
  await chair.page.keyboard.press('Enter')
  await expect(told(chair, '已批准，已通知出纳')).toBeVisible()

  const cashier = await enter('cashier', desk)
  const orders = await cashier.api.get<PaymentOrderPage>('/payment-orders?state=WAITING&limit=200')
  const order = orders.items.find(({ originId }) => originId === id)
  await cashier.page.goto(`/desk/finance/payments/${order?.id ?? ''}`)
  await cashier.page.getByRole('button', { name: '登记支付 ¥1,500.00' }).click()
  await cashier.page.getByRole('dialog').getByRole('button', { name: '确认已支付' }).click()
  await expect(told(cashier, '已登记支付')).toBeVisible()

  await member.page.goto(`/m/aid/${id}`)
  await expect(member.page.getByRole('heading', { level: 1 })).toContainText('已发放')
})

test('whoever comes second for the last of a line hears what is left', async ({ enter }) => {
  const chair = await enter('leader', desk)
  const me = await chair.api.get<Me>('/me')
  const lines = `/budget-lines?unionId=${me.grants[0]?.union.id ?? ''}&year=${thisYear()}`
  const read = async () => {
    const { items } = await chair.api.get<BudgetLineList>(lines)
    const line = items.find(({ account, source }) => account === '50205' && source === 'UNION_FUND')
    return { id: line?.id ?? '', left: line?.left ?? '0.00' }
  }
  const line = await read()
  const fen = BigInt(line.left.replace('.', '')) + 1n
  const tooMuch = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
  const member = await enter('member')
  const { id } = await member.api.post<{ id: string }>('/me/aid-cases', {
    kind: 'LIVING',
    need: '房屋受损，需要修缮。',
    requested: tooMuch,
    mayRefer: false,
  })
  await member.api.send(`/me/aid-cases/${id}/submissions`, undefined, { 'If-Match': '"0"' })
  const officer = await enter('officer', desk)
  await officer.api.send(`/aid-cases/${id}/assessments`, { amount: tooMuch }, { 'If-Match': '"1"' })
  await chair.page.goto(`/desk/aid/queue?case=${id}`)
  await chair.page.getByRole('button', { name: '批准', exact: true }).first().click()
  const dialog = chair.page.getByRole('dialog')
  await dialog.getByLabel('预算项目').selectOption(line.id)
  // whether she was granted something this year already, and words are asked for, depends on what other stories did
  const why = dialog.getByLabel('仍予批准的理由')
  if (await why.isVisible()) await why.fill('房屋受损严重，同意救助。')
  // Other stories spend from this line at the same time: the refusal names what is left when it is given.
  await expect(async () => {
    const before = (await read()).left
    await dialog.getByRole('button', { name: '批准', exact: true }).click()
    const refusal = dialog.locator('.error-summary')
    await expect(refusal).toContainText(`余额为 ${before} 元`, { timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
})
