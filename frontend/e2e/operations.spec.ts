import { expect, test } from './support/test.ts'

test('health says that everything is up', async ({ request }) => {
  const answer = await request.get('/q/health')
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'UP' })
})

test('metrics are there for the one who collects them', async ({ request }) => {
  const answer = await request.get('/q/metrics')
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain('http_server_requests_seconds')
})

test('the contract can be read and tried in the running app', async ({ page }) => {
  await page.goto('/q/docs')
  await expect(page.getByRole('heading', { name: /Union Home/ })).toBeVisible()
  await expect(page.getByText('/api/v1/condolence-visits', { exact: true }).first()).toBeVisible()
})

test('every answer carries the request id, errors in their body too', async ({ request }) => {
  const answer = await request.get('/api/v1/me', { headers: { Authorization: 'Bearer nonsense' } })
  const id = answer.headers()['x-request-id']
  expect(id).toBeTruthy()
  expect(await answer.json()).toMatchObject({ requestId: id })
})
