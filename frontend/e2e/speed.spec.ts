import { stack } from './support/stack.ts'
import { expect, phone, test } from './support/test.ts'

test.use(phone)

test('the member’s first page shows something after five requests, all from home', async ({ enter }) => {
  const { page } = await enter('member')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/m/home')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const before = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const resources = performance.getEntriesByType('resource')
    return 1 + resources.filter(({ startTime }) => startTime < paint).length
  })
  expect(before).toBeLessThanOrEqual(5)
  for (const address of asked) {
    expect(new URL(address).origin).toBe(stack.baseURL)
    expect(address).not.toMatch(/\.(woff2?|ttf|otf)/)
  }
})

test('nothing jumps while the page fills', async ({ enter }) => {
  const { page } = await enter('member')
  await page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/m/home')
  await page.waitForLoadState('networkidle')
  const { shift } = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen)
  expect(shift).toBeLessThanOrEqual(0.02)
})
