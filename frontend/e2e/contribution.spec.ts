import type {
  BudgetLineList,
  ContributionPage,
  Me,
  RemittanceAccountPage,
  RemittanceDetails,
  RemittancePage,
} from '../src/gen/schema'
import { desk, expect, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'
import { unionBelow } from './support/unions.ts'

test.describe.configure({ timeout: 180_000, mode: 'serial' })

/** A union of the bureau in which no other story keeps contributions, in a month of long ago. */
const month = '2024-05'
const quietUnion = (person: Person) => unionBelow(person, '010109')

test('finance brings payroll totals in from a file, takes the money in, and sees whose each yuan is', async ({
  enter,
}) => {
  const finance = await enter('finance', desk)
  const union = await quietUnion(finance)
  const { page } = finance
  await page.goto('/desk/imports/new?kind=PAYROLL_TOTALS')
  await page.locator('input[type=file]').setInputFiles({
    name: '工资总额.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `工会编号,工会名称,所属月份,计时工资,加班工资\n010109,${union.name},${month},1000000,234567.89\n`,
    ),
  })
  await page.getByRole('button', { name: '上传并检查' }).click()
  const commit = page.getByRole('button', { name: '确认导入 1 行' })
  const unchanged = page.getByText('没有变化')
  await expect(commit.or(unchanged).first()).toBeVisible({ timeout: 45_000 })
  if (await commit.isVisible()) {
    await commit.click()
    await page.getByRole('link', { name: '看拨缴经费' }).click({ timeout: 45_000 })
  }
  await page.goto(`/desk/finance/contributions?union=${union.id}&month=${month}`)
  await expect(page.getByText(/工资总额的 2%，2024-06-15 前缴纳/)).toBeVisible()
  await page
    .getByRole('table', { name: '拨缴经费' })
    .getByRole('link', { name: union.name, exact: true })
    .click()
  await expect(page.getByRole('row', { name: /60%.*¥14,814.82.*¥9,876.54/ })).toBeVisible()
  const take = page.getByRole('button', { name: '登记到账' })
  if (await take.isVisible()) {
    await take.click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('收据号或流水号').fill(`YH-${Date.now()}`)
    await sheet.getByRole('button', { name: '登记到账' }).click()
    await expect(told(finance, '已登记并入账')).toBeVisible()
  }
  const { items } = await finance.api.get<ContributionPage>(
    `/contributions?unionId=${union.id}&month=${month}`,
  )
  expect(items[0]?.state).toBe('PAID')
})

test('what goes on is proposed, paid and confirmed by three people, and the board above shows it', async ({
  enter,
}) => {
  const finance = await enter('finance', desk)
  const union = await quietUnion(finance)
  const account = async () =>
    (await finance.api.get<RemittanceAccountPage>(`/remittance-accounts?unionId=${union.id}&month=${month}`))
      .items[0]
  if ((await account())?.left !== '0.00') {
    await finance.page.goto(`/desk/finance/remittances?union=${union.id}`)
    await finance.page.getByRole('button', { name: `提出上解：${union.name} ${month}` }).click()
    await finance.page.getByRole('dialog').getByRole('button', { name: '提出' }).click()
    await expect(told(finance, '已提出，等待出纳支付')).toBeVisible()

    const { items } = await finance.api.get<RemittancePage>(
      `/remittances?unionId=${union.id}&status=PROPOSED`,
    )
    const address = `/desk/finance/remittances/${items[0]?.id ?? ''}`
    const cashier = await enter('cashier', desk)
    await cashier.page.goto(address)
    await cashier.page.getByRole('button', { name: '登记支付' }).click()
    await cashier.page.getByRole('dialog').getByLabel('银行流水号').fill('YH-1')
    await cashier.page.getByRole('dialog').getByRole('button', { name: '登记支付' }).click()
    await expect(told(cashier, '已登记支付')).toBeVisible()

    const above = await enter('cashier-above', desk)
    await above.page.goto(address)
    await above.page.getByRole('button', { name: '确认到账' }).click()
    await above.page.getByRole('dialog').getByRole('button', { name: '确认到账' }).click()
    await expect(told(above, '已确认并入账')).toBeVisible()
  }
  expect((await account())?.state).toBe('LATE')
  await finance.page.goto(`/desk/finance/remittance-board?month=${month}`)
  const map = finance.page.getByRole('list', { name: '下级工会上解情况' })
  await expect(map.getByRole('link', { name: new RegExp(union.name) })).toContainText('足额但逾期')
  await finance.page.getByText('表', { exact: true }).click()
  await expect(
    finance.page
      .getByRole('table', { name: '下级工会上解情况' })
      .getByRole('row', { name: new RegExp(union.name) }),
  ).toContainText('足额但逾期')
})

test('what is given downward comes out of the budget: proposed by finance, approved by the chair, paid by the cashier', async ({
  enter,
}) => {
  const finance = await enter('finance', desk)
  const me = await finance.api.get<Me>('/me')
  const bureau = me.grants[0]?.union.id ?? ''
  const union = await quietUnion(finance)
  const year = new Date().getFullYear()
  const { items: lines } = await finance.api.get<BudgetLineList>(
    `/budget-lines?unionId=${bureau}&year=${year}&purpose=LOWER_UNIONS`,
  )
  const line = lines[0]
  if (!line) throw new Error('the demo has no budget line for unions below')
  const { remittance } = await finance.api.post<RemittanceDetails>('/remittances', {
    unionId: bureau,
    receiverId: union.id,
    lineId: line.id,
    lines: [{ type: 'SUBSIDY', purpose: '困难职工慰问补助', amount: '12.34' }],
  })
  const address = `/desk/finance/remittances/${remittance.id}`
  const chair = await enter('leader', desk)
  await chair.page.goto(address)
  await chair.page.getByRole('button', { name: '决定下拨' }).click()
  await chair.page.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
  await expect(told(chair, '已批准，等待出纳支付')).toBeVisible()

  const cashier = await enter('cashier', desk)
  await cashier.page.goto(address)
  await cashier.page.getByRole('button', { name: '登记支付' }).click()
  await cashier.page.getByRole('dialog').getByLabel('银行流水号').fill('YH-2')
  await cashier.page.getByRole('dialog').getByRole('button', { name: '登记支付' }).click()
  await expect(told(cashier, '已登记支付')).toBeVisible()
  await cashier.page.getByRole('button', { name: '银行退回' }).click()
  await cashier.page.getByRole('dialog').getByLabel('原因').fill('账号有误')
  await cashier.page.getByRole('dialog').getByRole('button', { name: '银行退回' }).click()
  await expect(told(cashier, '已办理')).toBeVisible()
  await expect(cashier.page.getByText('银行退回', { exact: true })).toBeVisible()
})
