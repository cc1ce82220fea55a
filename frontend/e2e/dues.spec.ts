import type {
  DuesAssessmentPage,
  DuesObligationPage,
  DuesPaymentPage,
  DuesReminderPage,
} from '../src/gen/schema'
import { desk, expect, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'
import { unionBelow } from './support/unions.ts'

test.describe.configure({ timeout: 180_000 })

/** A union of the bureau in which no other story assesses dues, in a month of long ago. */
const quietUnion = (person: Person) => unionBelow(person, '010104')

test('finance tries a month, enters a base that is missing, commits, and the list says who owes what and why', async ({
  enter,
}) => {
  const finance = await enter('finance', desk)
  const union = await quietUnion(finance)
  const { page } = finance
  await page.goto(`/desk/dues?union=${union.id}&month=2025-02`)
  await page.getByRole('button', { name: /^(试算|重新试算)$/ }).click()
  await page.getByRole('link', { name: '查看差异' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2025年2月 会费核定')
  await page.getByRole('group', { name: '类别' }).getByText('没有基数').click()
  const missing = page.getByRole('button', { name: /^填写.+的会费基数$/ }).first()
  const name = /^填写(.+)的会费基数$/.exec((await missing.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await missing.click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('岗位工资').fill('8765.40')
  await sheet.getByRole('button', { name: '保存' }).click()
  await expect(told(finance, '已保存')).toBeVisible()

  await page.goto(`/desk/dues?union=${union.id}&month=2025-02`)
  await page.getByRole('button', { name: '重新试算' }).click()
  await expect
    .poll(async () => {
      const { items } = await finance.api.get<DuesAssessmentPage>(
        `/dues-assessments?unionId=${union.id}&month=2025-02`,
      )
      return items[0]?.status === 'READY' && (items[0].counts?.owing ?? 0) > 0
    })
    .toBe(true)
  await page.reload()
  await page.getByRole('link', { name: /^确认应交 ¥/ }).click()
  await page.getByRole('button', { name: /^确认应交 ¥/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确认写入' }).click()
  await expect(page.getByText('已确认', { exact: true })).toBeVisible({ timeout: 30_000 })

  await page.goto(`/desk/dues?union=${union.id}&month=2025-02&basis=OWED`)
  const row = page.getByRole('row').filter({ hasText: name }).first()
  await expect(row).toContainText('¥43.80')
  const { items } = await finance.api.get<DuesObligationPage>(
    `/dues?month=2025-02&unionId=${union.id}&basis=OWED`,
  )
  expect(items[0]?.rule?.rate).toBe('5/1000')
})

test('a member reads on her phone what she owes and how it was worked out', async ({ enter }) => {
  const member = await enter('member', { viewport: { width: 390, height: 844 } })
  await member.page.goto('/m/me')
  await member.page.getByRole('link', { name: /我的会费/ }).click()
  await expect(member.page.getByRole('heading', { level: 1, name: '我的会费' })).toBeVisible()
  await expect(member.page.getByText(/^应交 ¥/)).toBeVisible()
  await member.page.getByText('怎么算的').first().click()
  await expect(member.page.getByText(/^依据：全国总工会/).first()).toBeVisible()
})

test('of a deduction list nothing is dropped: what fits nobody is booked, waits, and is set aside to be given back', async ({
  enter,
}) => {
  const finance = await enter('finance', desk)
  const { page } = finance
  const payer = `无名氏${Date.now()}`
  await page.goto('/desk/imports/new?kind=DUES_PAYMENTS')
  await page.locator('input[type=file]').setInputFiles({
    name: '代扣清单.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`会员编号,姓名,金额,日期\nX${Date.now()},${payer},30.00,2025-03-20\n`),
  })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.getByRole('button', { name: '确认导入 1 行' }).click({ timeout: 45_000 })
  await page.getByRole('link', { name: '看异常款项' }).click({ timeout: 45_000 })
  await expect(page.getByRole('row').filter({ hasText: payer })).toContainText('没有这个会员')
  await page.getByRole('button', { name: `退还${payer}的款项` }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('原因').fill('不是本单位会员')
  await sheet.getByRole('button', { name: '退还' }).click()
  await expect(told(finance, '已提出，等出纳付款')).toBeVisible()
  const { items } = await finance.api.get<DuesPaymentPage>('/dues-payments?state=MATCHED&limit=200')
  expect(items.find((one) => one.payer === payer)?.refunded).toBe('30.00')
})

test('from the list of the month finance comes to what is overdue and to what waits for the committee', async ({
  enter,
}) => {
  const finance = await enter('finance', desk)
  const union = await quietUnion(finance)
  const { page } = finance
  await page.goto(`/desk/dues?union=${union.id}&month=2025-02`)
  await page.getByRole('link', { name: '查看催缴' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '催缴' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: '连续欠交，待委员会决定' })).toBeVisible()
  await page.getByRole('group', { name: '状态' }).getByText('已办').click()
  await expect(page).toHaveURL(/status=DONE/)
  const { items } = await finance.api.get<DuesReminderPage>('/dues-reminders?status=OPEN&limit=1')
  expect(items.every(({ status }) => status === 'OPEN')).toBe(true)
})
