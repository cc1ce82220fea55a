import type { Event } from '../src/gen/schema'
import { Api } from './support/api.ts'
import { publishEvent, type PublishedEvent } from './support/events.ts'
import { expect, phone, test, type Person } from './support/test.ts'

test.use(phone)

/** Both look at the same last place, then tap at the same time. */
async function tapTogether(people: readonly Person[], { id, title }: PublishedEvent): Promise<void> {
  const buttons = await Promise.all(
    people.map(async ({ page }) => {
      await page.goto(`/m/activities/${id}`)
      const button = page.getByRole('button', { name: `报名：${title}` })
      await expect(button).toBeEnabled()
      return button
    }),
  )
  await Promise.all(buttons.map((button) => button.tap()))
}

const won = ({ page }: Person) => page.getByRole('heading', { name: '报名成功' })

test('the last place goes to exactly one of two, and the other is told why', async ({ enter }) => {
  const event = await publishEvent('剧场之夜', { capacity: 1 })
  const [one, two] = [await enter('member'), await enter('member2')]
  await tapTogether([one, two], event)
  await expect(won(one).or(one.page.getByText('没有办成')).first()).toBeVisible()
  const [winner, loser] = (await won(one).isVisible()) ? [one, two] : [two, one]
  await expect(won(winner)).toBeVisible()
  await expect(loser.page.getByText(/没有办成：.*名额已满/).first()).toBeVisible()
  await expect(loser.page.getByText('1 个名额已满')).toBeVisible()
  const { placesLeft, waiting } = await (await Api.of('officer')).get<Event>(`/events/${event.id}`)
  expect({ placesLeft, waiting }).toEqual({ placesLeft: 0, waiting: 0 })
})

test('with a waiting list the second waits and moves up when the first leaves', async ({ enter }) => {
  const event = await publishEvent('登山', { capacity: 1, waitingList: true })
  const [one, two] = [await enter('member'), await enter('member2')]
  await tapTogether([one, two], event)
  const waits = ({ page }: Person) => page.getByRole('heading', { name: '已进入候补' })
  await expect(won(one).or(waits(one))).toBeVisible()
  const [winner, waiter] = (await won(one).isVisible()) ? [one, two] : [two, one]
  await expect(won(winner)).toBeVisible()
  await expect(waits(waiter)).toBeVisible()
  await expect(waiter.page.getByText('候补第 1 位').first()).toBeVisible()

  await winner.page.goto(`/m/activities/${event.id}`)
  await winner.page.getByRole('button', { name: '取消报名' }).tap()
  await expect(winner.page.getByText(`已取消「${event.title}」的报名`).first()).toBeVisible()
  await waiter.page.goto('/m/my/activities')
  await expect(waiter.page.getByRole('article', { name: event.title })).toContainText('✓ 已报名')
})
