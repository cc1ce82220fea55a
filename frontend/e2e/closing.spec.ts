import { randomInt } from 'node:crypto'
import { dayFromNow } from './support/days.ts'
import { desk, expect, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'
import { unionBelow } from './support/unions.ts'

/** A union of the bureau into whose books no other story looks, in a year of long ago. */
const quietUnion = async (person: Person) => (await unionBelow(person, '010105')).id

test('the keeper of the books closes a month, what comes late restates it, and the chair reopens it', async ({
  enter,
}) => {
  const finance = await enter('finance', desk)
  const union = await quietUnion(finance)
  const year = 2001 + randomInt(18)
  const { page } = finance
  await page.goto(`/desk/finance/months?year=${year}&union=${union}`)
  await page.getByRole('button', { name: `${year}年3月结账` }).click()
  const closing = page.getByRole('dialog')
  await expect(closing.getByText('没有未办完的事项，可以结账。')).toBeVisible()
  await closing.getByRole('button', { name: '确认结账' }).click()
  await expect(told(finance, '已结账')).toBeVisible()

  await page.goto(`/desk/finance/ledger?union=${union}`)
  await page.getByRole('button', { name: '登记分录' }).click()
  const entry = page.getByRole('dialog')
  await entry.getByLabel('日期').fill(`${year}-03-10`)
  await entry.getByLabel('摘要').fill('收到政府补助')
  await entry.getByLabel('借方科目').selectOption('102')
  await entry.getByLabel('贷方科目').selectOption('404')
  await entry.getByLabel('金额').fill('300')
  await entry.getByRole('button', { name: '登记分录' }).click()
  await expect(entry.getByText(/该月已结账，不再接受分录/).first()).toBeVisible()
  await entry.getByLabel('日期').fill(dayFromNow(0))
  await entry.getByLabel('追溯调整的月份').fill(`${year}-03`)
  await entry.getByLabel('追溯理由').fill('当年回单遗失')
  await entry.getByRole('button', { name: '登记分录' }).click()
  await expect(told(finance, '分录已登记')).toBeVisible()

  const chair = await enter('leader', desk)
  await chair.page.goto(`/desk/finance/months?year=${year}&union=${union}`)
  const row = chair.page.getByRole('row').filter({ hasText: `${year}年3月` })
  await expect(row.getByRole('link', { name: '追溯调整 1 笔' })).toBeVisible()
  await row.getByRole('button', { name: '详情' }).click()
  await chair.page.getByRole('button', { name: '重新打开' }).click()
  const sheet = chair.page.getByRole('dialog')
  await sheet.getByLabel('理由').fill('找到当年回单')
  await sheet.getByRole('button', { name: '重新打开' }).click()
  await expect(told(chair, '已重新打开')).toBeVisible()
  await expect(row.getByText('已重新打开')).toBeVisible()
})
