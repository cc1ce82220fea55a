import { desk, expect, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'

test.describe.configure({ timeout: 180_000 })

/** One pixel: a photo of an invoice as small as can be. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Writes and saves a claim, with a paper; the address of its page. */
async function draft({ page }: Person, title: string, invoice: string): Promise<string> {
  await page.goto('/desk/finance/expenses/new')
  await page.getByLabel('事由').fill(title)
  await page.getByRole('radio', { name: '供应商' }).check({ force: true })
  await page.getByLabel('供应商名称').fill('杭州某体育馆有限公司')
  const line = page.getByRole('group', { name: '第 1 行' })
  await line.getByLabel('内容').fill('场地费')
  await line.getByLabel('金额').fill('12.50')
  const proof = page.getByRole('group', { name: '第 1 张发票' })
  await proof.getByLabel('发票号码').fill(invoice)
  await proof.getByLabel('开票单位', { exact: true }).fill('杭州某体育馆有限公司')
  await proof.getByLabel('金额').fill('12.50')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /报销单 BX-/ })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({
    name: '发票.png',
    mimeType: 'image/png',
    buffer: photo,
  })
  await expect(page.getByRole('link', { name: '发票.png' })).toBeVisible()
  return new URL(page.url()).pathname
}

test('four people handle, check, approve and pay a claim, and its invoice is not claimed twice', async ({
  enter,
}) => {
  const invoice = `2433${Date.now()}`
  const officer = await enter('officer', desk)
  const address = await draft(officer, '职工乒乓球比赛', invoice)
  await officer.page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(told(officer, '已提交，等待审核')).toBeVisible()

  const finance = await enter('finance', desk)
  await finance.page.goto(address)
  await finance.page.getByRole('button', { name: '审核' }).click()
  const sheet = finance.page.getByRole('dialog')
  await sheet.getByRole('combobox').selectOption({ index: 1 })
  await sheet.getByRole('button', { name: '审核通过' }).click()
  await expect(told(finance, '已审核，等待审批')).toBeVisible()

  const leader = await enter('leader', desk)
  await leader.page.goto(address)
  await leader.page.getByRole('button', { name: '批准' }).click()
  await leader.page.getByRole('dialog').getByRole('button', { name: '批准' }).click()
  await expect(told(leader, '已批准，等待出纳付款')).toBeVisible()

  const cashier = await enter('cashier', desk)
  await cashier.page.goto(address)
  await cashier.page.getByRole('link', { name: '付款单' }).click()
  await cashier.page.getByRole('button', { name: '登记支付' }).click()
  await cashier.page.getByRole('dialog').getByRole('button', { name: '确认已支付' }).click()
  await expect(told(cashier, '已登记支付')).toBeVisible()
  await cashier.page.goto(address)
  await expect(cashier.page.getByText('已付款', { exact: true })).toBeVisible()

  await draft(officer, '同一张发票', invoice)
  await expect(officer.page.getByText('已在别处提交报销，不能重复报销。')).toBeVisible()
  await officer.page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(told(officer, /一张发票在整个工会系统内只能报销一次/)).toBeVisible()
})

test('what is typed for a claim is still there after the page was left, and the form prints on one sheet', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const { page } = officer
  const title = `读书会 ${Date.now()}`
  await page.goto('/desk/finance/expenses/new')
  await page.getByLabel('事由').fill(title)
  await page.reload()
  await expect(page.getByLabel('事由')).toHaveValue(title)
  await page.getByRole('button', { name: '重新填写' }).click()
  const address = await draft(officer, title, `2434${Date.now()}`)
  await page.goto(`${address}/print`)
  await expect(page.getByRole('table', { name: new RegExp(title) })).toBeVisible()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
})
