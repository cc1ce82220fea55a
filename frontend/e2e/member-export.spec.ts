import { readFile } from 'node:fs/promises'
import { desk, expect, test } from './support/test.ts'
import { textsOf } from './support/workbook.ts'

test.use(desk)

test('a list of members is exported for a purpose, masked, and fetched as a workbook', async ({ enter }) => {
  const { page } = await enter('officer')
  await page.goto('/desk/members')
  await page.getByRole('button', { name: '导出' }).click()
  const sheet = page.getByRole('dialog', { name: '导出会员名册' })
  await sheet.getByLabel('身份证号', { exact: true }).check()
  await sheet.getByRole('button', { name: '开始导出' }).click()
  await expect(sheet.getByText('请写明具体用途。').first()).toBeVisible()
  await sheet.getByLabel('具体用途').fill('年度会员登记核对')
  await sheet.getByRole('button', { name: '开始导出' }).click()
  await expect(sheet.getByText(/已生成，共 [\d,]+ 人/)).toBeVisible({ timeout: 60_000 })
  const download = page.waitForEvent('download')
  await sheet.getByRole('link', { name: '下载文件' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^members-[\d-]+\.xlsx$/)
  const texts = textsOf(await readFile(await file.path()))
  expect(texts).toEqual(expect.arrayContaining(['会员号', '姓名', '身份证号']))
  expect(texts.join('\n')).not.toMatch(/\d{17}[\dX]/)
  await page.goto('/desk/exports')
  await expect(page.getByText('会籍管理：年度会员登记核对').first()).toBeVisible()
  await expect(page.getByRole('link', { name: '下载文件' }).first()).toBeVisible()
})
