import { randomInt } from 'node:crypto'
import { desk, expect, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'
import { unionBelow } from './support/unions.ts'

/** A union of the bureau into whose books no other story looks. */
const quietUnion = async (person: Person) => (await unionBelow(person, '010104')).id

test('final accounts come from a closed year, the chair approves them, and the statement opens to the entry', async ({
  enter,
}) => {
  const finance = await enter('finance', desk)
  const union = await quietUnion(finance)
  const year = 2001 + randomInt(18)
  const { page } = finance
  await page.goto(`/desk/finance/ledger?union=${union}`)
  await page.getByRole('button', { name: '登记分录' }).click()
  const entry = page.getByRole('dialog')
  await entry.getByLabel('日期').fill(`${year}-12-10`)
  await entry.getByLabel('摘要').fill('收到政府补助')
  await entry.getByLabel('借方科目').selectOption('102')
  await entry.getByLabel('贷方科目').selectOption('404')
  await entry.getByLabel('金额').fill('1280.50')
  await entry.getByRole('button', { name: '登记分录' }).click()
  await expect(told(finance, '分录已登记')).toBeVisible()

  await page.goto(`/desk/finance/final-accounts?year=${year}&union=${union}`)
  await page.getByRole('button', { name: '编制决算' }).click()
  const early = page.getByRole('dialog')
  await early.getByRole('button', { name: '编制决算' }).click()
  await expect(early.getByText(/请先完成该年度十二月的结账/)).toBeVisible()
  await page.goto(`/desk/finance/months?year=${year}&union=${union}`)
  await page.getByRole('button', { name: `${year}年12月结账` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确认结账' }).click()
  await expect(told(finance, '已结账')).toBeVisible()
  await page.goto(`/desk/finance/final-accounts?year=${year}&union=${union}`)
  await page.getByRole('button', { name: '编制决算' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel(/决算说明/).fill('补助年末到账。')
  await sheet.getByRole('button', { name: '编制决算' }).click()
  await expect(told(finance, '决算已编制，等待批准')).toBeVisible()
  await expect(page.getByText('本年收入 ¥1,280.50，支出 ¥0.00，结余 ¥1,280.50。')).toBeVisible()

  const chair = await enter('leader', desk)
  await chair.page.goto(`/desk/finance/final-accounts?year=${year}&union=${union}`)
  await chair.page.getByRole('button', { name: '审批' }).click()
  await chair.page.getByRole('dialog').getByRole('button', { name: '批准' }).click()
  await expect(told(chair, '决算已批准')).toBeVisible()
  await expect(chair.page.getByText('已批准', { exact: true })).toBeVisible()

  await chair.page.goto(`/desk/finance/statement?year=${year}&union=${union}`)
  await expect(chair.page.getByText(/^合并收入 ¥1,280.50/)).toBeVisible()
  await chair.page
    .getByRole('table', { name: '收入' })
    .getByRole('row', { name: /404/ })
    .getByRole('button', { name: '详情' })
    .click()
  await chair.page.getByRole('link', { name: /^查看.*的分录$/ }).click()
  await expect(chair.page.getByText('收到政府补助')).toBeVisible()

  await chair.page.goto(`/desk/finance/statement?year=${year}&union=${union}`)
  await chair.page.getByRole('button', { name: '上报报表' }).click()
  const issuing = chair.page.getByRole('dialog')
  await issuing.getByLabel(/^说明/).fill('账实相符。')
  await issuing.getByRole('button', { name: '确认上报' }).click()
  await expect(told(chair, '报表已上报')).toBeVisible()
  await chair.page.goto(`/desk/finance/submissions?union=${union}`)
  await chair.page
    .getByRole('table', { name: '已上报的报表' })
    .getByRole('link', { name: `${year}年度` })
    .click()
  await expect(chair.page.getByText('与现在的账簿一致。')).toBeVisible()
  await expect(chair.page.getByRole('row', { name: /404/ }).getByText('¥1,280.50').first()).toBeVisible()
})
