import { resolve } from 'node:path'
import { settled } from './support/axe.ts'
import { desk, expect, phone, test } from './support/test.ts'

/** The two pictures of the README, of the demo as it is freshly loaded: `npm run screenshots`. */
const pictures = resolve(import.meta.dirname, '../public/screenshots')

test('activities on a phone', async ({ enter }) => {
  const { page } = await enter('member', { ...phone, deviceScaleFactor: 1.5 })
  await page.goto('/m/activities')
  await settled(page)
  await page.screenshot({ path: resolve(pictures, 'activities-390.png') })
})

test('preview of an import on the desk', async ({ enter }) => {
  const { page } = await enter('officer', desk)
  await page.goto('/desk/imports/new')
  await page
    .locator('input[type=file]')
    .setInputFiles(resolve(import.meta.dirname, '../../.data/demo/名册.xlsx'))
  await page.getByRole('button', { name: '上传并检查' }).click()
  await expect(page.getByRole('heading', { name: '检查结果' })).toBeVisible({ timeout: 60_000 })
  await settled(page)
  await page.screenshot({ path: resolve(pictures, 'import-1280.png') })
})
