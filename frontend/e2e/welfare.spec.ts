import { randomInt } from 'node:crypto'
import type { EnrollmentRound, Participation, UnionPage } from '../src/gen/schema'
import { Api } from './support/api.ts'
import { dayFromNow } from './support/days.ts'
import { expect, phone, test } from './support/test.ts'

test.use(phone)

/** A round for a period nobody was enrolled in before, however often the story is told. */
async function openRound(officer: Api, name: string): Promise<EnrollmentRound> {
  const { items } = await officer.get<UnionPage>('/unions?limit=200')
  const bureau = items.find((union) => union.name.includes('机关事务管理局'))
  return officer.post<EnrollmentRound>('/enrollment-rounds', {
    unionId: bureau?.id,
    scheme: 'WUHAN_SERIOUS',
    name,
    periodFrom: dayFromNow(1500 + 1100 * randomInt(250)),
    enrollFrom: dayFromNow(-1),
    enrollTo: dayFromNow(20),
  })
}

test('a member enrols herself with her consent, and her union counts one more', async ({ enter }) => {
  const officer = await Api.of('officer')
  const name = `职工互助 ${Date.now()}`
  const round = await openRound(officer, name)
  const { page } = await enter('member')
  await page.goto('/m/home')
  await page.getByRole('link', { name: '我的福利' }).tap()
  await page.getByRole('button', { name: `参保：${name}` }).tap()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('本人缴费（元）').fill('20')
  await sheet.getByRole('button', { name: '确认参保' }).tap()
  await expect(sheet.getByText('需要您同意后才能参保。').first()).toBeVisible()
  await sheet.getByRole('checkbox').check()
  await sheet.getByRole('button', { name: '确认参保' }).tap()
  const mine = page.getByRole('region', { name: '我的保障' })
  await expect(mine.getByRole('heading', { name })).toBeVisible()
  const counted = await officer.get<Participation>(
    `/enrollment-rounds/${round.id}/participation?by=BASIC_UNION`,
  )
  expect(counted).toMatchObject({ persons: 1, personTimes: 1, ownShare: '20.00' })
})

test('the last place of a health check goes to exactly one of two, and the other is told', async ({
  enter,
}) => {
  const officer = await Api.of('officer')
  const { items } = await officer.get<UnionPage>('/unions?limit=200')
  const bureau = items.find((union) => union.name.includes('机关事务管理局'))
  const name = `体检 ${Date.now()}`
  await officer.post('/health-checks', {
    unionId: bureau?.id,
    name,
    provider: '省人民医院',
    womenOnly: false,
    source: 'ADMIN_WELFARE',
    bookFrom: dayFromNow(0),
    bookTo: dayFromNow(5),
    slots: [{ unionId: bureau?.id, day: dayFromNow(6), starts: '08:00', places: 1 }],
  })
  const people = [await enter('member'), await enter('member2')]
  const cards = await Promise.all(
    people.map(async ({ page }) => {
      await page.goto('/m/welfare')
      const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
      await expect(card.getByText('余 1')).toBeVisible()
      return card
    }),
  )
  await Promise.all(cards.map((card) => card.getByRole('button').tap()))
  const outcomes = await Promise.all(
    cards.map(async (card) => {
      await expect(card.getByText(/已约：|名额刚刚约满/).first()).toBeVisible()
      return card.getByText(/已约：/).isVisible()
    }),
  )
  expect(outcomes.filter(Boolean)).toHaveLength(1)
})
