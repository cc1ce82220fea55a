import { randomInt } from 'node:crypto'
import { desk, expect, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'
import { unionBelow } from './support/unions.ts'

/** A union of the bureau into whose books no other story looks, in a year of long ago. */
const quietUnion = async (person: Person) => (await unionBelow(person, '010103')).id

test('an auditor draws a sample, finds something, and closes it when the union has put it right', async ({
  enter,
}) => {
  const finance = await enter('finance', desk)
  const union = await quietUnion(finance)
  const year = 2001 + randomInt(18)
  const { page } = finance
  await page.goto(`/desk/finance/ledger?union=${union}`)
  await page.getByRole('button', { name: '登记分录' }).click()
  const entry = page.getByRole('dialog')
  await entry.getByLabel('日期').fill(`${year}-05-10`)
  await entry.getByLabel('摘要').fill('收到政府补助')
  await entry.getByLabel('借方科目').selectOption('102')
  await entry.getByLabel('贷方科目').selectOption('404')
  await entry.getByLabel('金额').fill('18000')
  await entry.getByRole('button', { name: '登记分录' }).click()
  await expect(told(finance, '分录已登记')).toBeVisible()
  await page.goto(`/desk/finance/months?year=${year}&union=${union}`)
  await page.getByRole('button', { name: `${year}年5月结账` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确认结账' }).click()
  await expect(told(finance, '已结账')).toBeVisible()

  const auditor = await enter('reviewer', desk)
  await auditor.page.goto(`/desk/reviews?union=${union}`)
  await auditor.page.getByRole('button', { name: '开展审查' }).click()
  const opening = auditor.page.getByRole('dialog')
  await opening.getByLabel(/审查名称/).fill(`${year}年度经费审查`)
  await opening.getByLabel('开始日期').fill(`${year}-01-01`)
  await opening.getByLabel(/结束日期/).fill(`${year}-12-31`)
  await opening.getByRole('button', { name: '开展审查' }).click()
  await expect(told(auditor, '审查已开展，样本已抽取')).toBeVisible()
  await auditor.page.getByRole('button', { name: '重抽核验' }).click()
  await expect(auditor.page.getByText('按同一种子和规则重抽，1 笔样本完全一致。')).toBeVisible()
  const row = auditor.page.getByRole('table', { name: '样本' }).getByRole('row', { name: /收到政府补助/ })
  await expect(row.getByText('大额')).toBeVisible()
  await row.getByRole('button', { name: /^核对 / }).click()
  const checking = auditor.page.getByRole('dialog')
  await checking.getByText('有疑问', { exact: true }).click()
  await checking.getByLabel(/说明/).fill('未附银行回单')
  await checking.getByRole('button', { name: '核对', exact: true }).click()
  await expect(told(auditor, '已核对')).toBeVisible()
  await auditor.page.getByRole('button', { name: '提出问题', exact: true }).click()
  const raising = auditor.page.getByRole('dialog')
  const title = `未附银行回单 ${year}`
  await raising.getByLabel('问题', { exact: true }).fill(title)
  await raising.getByLabel('具体情况').fill('凭证后未附银行回单。')
  await raising.getByLabel(/违反的规定/).fill('总工办发〔2017〕32号')
  await raising.getByRole('button', { name: '提出问题' }).click()
  await expect(told(auditor, '问题已提出，已通知该工会')).toBeVisible()
  const review = auditor.page.url()

  await page.goto(`/desk/audit-findings?union=${union}&status=OPEN`)
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: '提交整改' }).click()
  const answering = page.getByRole('dialog')
  await answering.getByLabel('整改情况').fill('已补打回单并附在凭证后。')
  await answering.getByRole('button', { name: '提交整改' }).click()
  await expect(told(finance, '整改已提交')).toBeVisible()

  await auditor.page.getByRole('link', { name: title }).click()
  await auditor.page.reload()
  await auditor.page.getByRole('button', { name: '核对整改' }).click()
  await auditor.page.getByRole('dialog').getByRole('button', { name: '销号' }).click()
  await expect(told(auditor, '问题已销号')).toBeVisible()
  await auditor.page.goto(review)
  await auditor.page.getByRole('button', { name: '结束审查' }).click()
  const closing = auditor.page.getByRole('dialog')
  await closing.getByLabel('审查结论').fill('账实相符，问题已整改。')
  await closing.getByRole('button', { name: '结束审查' }).click()
  await expect(told(auditor, '审查已结束')).toBeVisible()
})
