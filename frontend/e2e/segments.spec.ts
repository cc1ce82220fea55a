import type { SegmentPage } from '../src/gen/schema'
import { desk, expect, test } from './support/test.ts'

test.use(desk)
test.describe.configure({ timeout: 90_000 })

test('an officer puts a segment together line by line and sees whom it holds before and after saving', async ({
  enter,
}) => {
  const { page, api } = await enter('cadre')
  const name = `两千年以前出生 ${Date.now()}`
  await page.goto('/desk/segments/new')
  await page.getByLabel('日期', { exact: true }).fill('2000-01-01')
  const preview = page.getByRole('complementary', { name: '预览' })
  await expect(preview.getByText('2000年1月1日以前出生')).toBeVisible()
  await expect(preview.getByText(/^\d+ 人$/)).toBeVisible()
  await page.getByLabel('名称', { exact: true }).fill(name)
  await page.getByRole('button', { name: '保存分组' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await expect(page.getByText('会员：2000年1月1日以前出生')).toBeVisible()
  const { items } = await api.get<SegmentPage>('/segments?limit=200')
  expect(items.map((segment) => segment.name)).toContain(name)
})

test('what the list of members is filtered by becomes the lines of a segment', async ({ enter }) => {
  const { page } = await enter('cadre')
  await page.goto('/desk/members?status=RETAINED')
  await page.getByRole('link', { name: '存为会员分组' }).click()
  await expect(page.getByLabel('项目', { exact: true }).last()).toHaveValue('STATUS')
  await expect(page.getByRole('checkbox', { name: '保留会籍' })).toBeChecked()
})
