import { EventEmitter, once } from 'node:events'
import { stack } from './support/stack.ts'
import { expect, phone, test } from './support/test.ts'

test.use(phone)

test('the member’s first page shows something after five requests, all from home', async ({ enter }) => {
  const { page } = await enter('member')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  // modules wait until something is seen: how many requests that took must not depend on the speed of the machine
  const paint = new EventEmitter()
  const seen = once(paint, 'seen')
  await page.route('**/assets/**/*.js', async (route) => {
    await seen
    await route.continue()
  })
  await page.goto('/m/home', { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  expect(asked.length).toBeGreaterThan(1)
  expect(asked.length).toBeLessThanOrEqual(5)
  paint.emit('seen')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
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
