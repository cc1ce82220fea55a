import type { Locator, Page } from '@playwright/test'
import { publishEvent } from './support/events.ts'
import { desk, expect, test } from './support/test.ts'

test.use(desk)

const patience = 150

/** Walks on with Tab until the wanted control has the focus; each stop on the way must be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < patience; presses += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return true
      const target = focused.matches('.chip input') ? (focused.closest('.chip') ?? focused) : focused
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
    expect(seen, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))).toBe(true)
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('not reached with the keyboard')
}

test('joining and taking back works without a mouse', async ({ enter }) => {
  const { title } = await publishEvent('太极班')
  const { page } = await enter('member')
  await page.goto('/m/activities')
  await expect(page.getByRole('article', { name: title })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到主要内容' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
  const join = page.getByRole('button', { name: `报名：${title}` })
  await tabTo(page, join)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: title })).toContainText('✓ 已报名')
  await expect(page.getByRole('button', { name: '撤销' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(join).toBeVisible()
})

test('the desk is walked by keyboard: skip link, quick navigation, shortcuts', async ({ enter }) => {
  const { page } = await enter('officer')
  await page.goto('/desk/home')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到主要内容' })).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('hymc')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/members/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('快速跳转')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
