import { randomInt } from 'node:crypto'
import type { Enrollment, EnrollmentPage, EnrollmentRound, Me, Pledge, UnionPage } from '../src/gen/schema'
import { Api } from './support/api.ts'
import { dayFromNow } from './support/days.ts'
import { desk, expect, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'

test.describe.configure({ timeout: 120_000 })

async function bureauOf({ api }: Person): Promise<string> {
  const me = await api.get<Me>('/me')
  return me.grants.find(({ role }) => role === 'CHAIR')?.union.id ?? ''
}

test('what is due of a pledge is asked for, approved by the chair and then waits for the cashier', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const chair = await enter('leader', desk)
  const unionId = await bureauOf(chair)
  await officer.api.post<Pledge>('/pledges', {
    unionId,
    child: `示童${Date.now()}`,
    guardian: '示监护',
    consentedOn: dayFromNow(-40),
    monthly: '1.00',
    firstMonth: dayFromNow(0),
    graduatesOn: dayFromNow(400),
  })
  await officer.page.goto(`/desk/aid/pledges?union=${unionId}`)
  await officer.page.getByRole('button', { name: '提请付款' }).click()
  await officer.page.getByRole('dialog').getByRole('button', { name: '提请付款' }).click()
  await expect(told(officer, '已提请，等待审批')).toBeVisible()

  await chair.page.goto(`/desk/aid/pledges?union=${unionId}`)
  await chair.page
    .getByRole('button', { name: /^审批 JDZ-/ })
    .first()
    .click()
  await chair.page.getByRole('dialog').getByRole('button', { name: '同意付款' }).click()
  await expect(told(chair, '已同意，等待出纳付款')).toBeVisible()
})

test('what a member paid for an enrolment by mistake goes back to her by the word of two', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const { items } = await officer.api.get<UnionPage>('/unions?limit=200')
  const round = await officer.api.post<EnrollmentRound>('/enrollment-rounds', {
    unionId: items.find((union) => union.name.includes('机关事务管理局'))?.id,
    scheme: 'WUHAN_SERIOUS',
    name: `职工互助退费 ${Date.now()}`,
    periodFrom: dayFromNow(1500 + 1100 * randomInt(10)),
    enrollFrom: dayFromNow(-1),
    enrollTo: dayFromNow(20),
  })
  const member = await Api.of('member2')
  await member.post('/me/enrollments', { roundId: round.id, shares: 1, ownShare: '20.00', consent: true })
  const roll = await officer.api.get<EnrollmentPage>(`/enrollment-rounds/${round.id}/enrollments`)
  const [enrolled] = roll.items
  const taken = await officer.api.send(
    `/enrollments/${enrolled?.id ?? ''}/withdrawals`,
    { reason: '登记时选错了人' },
    { 'If-Match': '"0"' },
  )
  expect(taken.status()).toBe(201)
  const address = `/desk/welfare/rounds/${round.id}?status=REFUND_DUE`
  await officer.page.goto(address)
  await officer.page.getByRole('button', { name: /^提请退费：/ }).click()
  const proposing = officer.page.getByRole('dialog')
  await proposing.getByRole('radio', { name: /余 ¥/ }).first().check({ force: true })
  await proposing.getByRole('button', { name: '提请退费' }).click()
  await expect(told(officer, '已提请，等待审批')).toBeVisible()

  const chair = await enter('leader', desk)
  await chair.page.goto(address)
  await chair.page.getByRole('button', { name: /^审批退费：/ }).click()
  await chair.page.getByRole('dialog').getByRole('button', { name: '同意退费' }).click()
  await expect(told(chair, '已同意')).toBeVisible()
  const after = await officer.api.get<EnrollmentPage>(
    `/enrollment-rounds/${round.id}/enrollments?status=REFUND_DUE`,
  )
  const back: Enrollment['refund'] = after.items[0]?.refund
  expect(back).toMatchObject({ status: 'APPROVED', amount: '20.00' })
})
