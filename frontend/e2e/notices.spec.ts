import { Api } from './support/api.ts'
import { publishEvent } from './support/events.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 90_000 })

test('a member who joined is told in the app that the activity was called off', async ({ enter }) => {
  const { id } = await publishEvent('桥牌赛')
  const { page, api } = await enter('member', { viewport: { width: 390, height: 844 } })
  await api.post(`/events/${id}/registrations`)
  const organiser = await Api.of('officer')
  await organiser.post(`/events/${id}/cancellations`, { reason: '场地维修' })
  await page.goto('/m/home')
  await page.getByRole('link', { name: /提醒：\d+ 条未读/ }).click()
  await page
    .getByRole('link', { name: /桥牌赛.*已取消/ })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/m/activities/${id}`))
})
