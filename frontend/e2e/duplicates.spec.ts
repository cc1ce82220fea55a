import { randomInt } from 'node:crypto'
import { someMember } from './support/people.ts'
import { inventedIdNumber, inventedMemberNo } from './support/roster.ts'
import { desk, expect, test } from './support/test.ts'
import { workbookOf } from './support/workbook.ts'

test.use(desk)

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

test('somebody filed twice is found, compared side by side and proposed for merging, which waits for a colleague', async ({
  enter,
}) => {
  const { page, api } = await enter('officer')
  const { union } = await someMember(api)
  const name = `示例重${'零一二三四五六七八九'[randomInt(10)] ?? ''}${'甲乙丙丁戊己庚辛'[randomInt(8)] ?? ''}`
  // a number that nobody of the demo has: theirs begin with 1990000
  const phone = `1990001${String(randomInt(10_000)).padStart(4, '0')}`
  const row = () => [name, inventedIdNumber(), inventedMemberNo(), phone, union.name, '2019-07-01']
  await page.goto('/desk/members/import')
  await page.locator('input[type=file]').setInputFiles({
    name: '重复.xlsx',
    mimeType: mediaType,
    buffer: workbookOf([['姓名', '身份证号', '会员号', '手机号', '所属工会', '入会日期'], row(), row()]),
  })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.getByRole('button', { name: '确认导入 2 行' }).click({ timeout: 45_000 })
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible({ timeout: 45_000 })

  await page.goto('/desk/duplicates')
  await page.getByRole('button', { name: '查找重复' }).click()
  await expect(page.getByText('查找完成。')).toBeVisible({ timeout: 60_000 })
  const card = page.locator('.card').filter({ hasText: name })
  await expect(card.getByText('手机号相同')).toBeVisible()
  await expect(card.getByRole('region', { name: `${name} 与 ${name}` })).toContainText('199****')
  await card.getByRole('button', { name: '是同一人，合并' }).click()
  const sheet = page.getByRole('dialog', { name: '提出合并' })
  await sheet.getByRole('button', { name: '提出合并' }).click()
  await expect(sheet.getByText('请选择保留哪一份。').first()).toBeVisible()
  await sheet.getByText(/^甲 · /).click()
  await sheet.getByLabel('依据').fill('调动时重复建档')
  await sheet.getByRole('button', { name: '提出合并' }).click()
  await expect(
    page.getByRole('region', { name: '消息' }).getByText('已提出，等待另一位干部确认。'),
  ).toBeVisible()

  await page.goto('/desk/duplicates?tab=merges')
  const merging = page.locator('.card').filter({ hasText: name })
  await expect(merging.getByText('待确认')).toBeVisible()
  await expect(merging.getByRole('button', { name: '确认合并' })).toHaveCount(0)
  await merging.getByRole('button', { name: '撤回提议' }).click()
  const withdrawal = page.getByRole('dialog', { name: '撤回提议' })
  await withdrawal.getByLabel('依据').fill('再核对一次')
  await withdrawal.getByRole('button', { name: '撤回提议' }).click()
  await expect(merging.getByText('未同意', { exact: true })).toBeVisible()
})
