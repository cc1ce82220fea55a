import { randomInt } from 'node:crypto'
import type {
  Claim,
  ClaimList,
  EnrollmentRound,
  MyEnrollment,
  MyMutualAid,
  UnionPage,
} from '../src/gen/schema'
import { Api } from './support/api.ts'
import { dayFromNow, thisYear } from './support/days.ts'
import { expect, phone, test, type Person } from './support/test.ts'
import { told } from './support/told.ts'

test.use(phone)

/** Her enrolment of this year in the university's own scheme, which stands beside that of the city. */
async function ownScheme(member: Person): Promise<MyEnrollment> {
  const find = async () =>
    (await member.api.get<MyMutualAid>('/me/mutual-aid')).mine.find(
      ({ name, status }) => name.startsWith('爱心互助') && status === 'ENROLLED',
    )
  const held = await find()
  if (held) return held
  const officer = await Api.of('officer')
  const { items } = await officer.get<UnionPage>('/unions?limit=200')
  const round = await officer.post<EnrollmentRound>('/enrollment-rounds', {
    unionId: items.find((union) => union.name.includes('机关事务管理局'))?.id,
    scheme: 'SCHOOL_LOVE',
    name: `爱心互助 ${Date.now()}`,
    periodFrom: `${thisYear()}-01-01`,
    enrollFrom: dayFromNow(-1),
    enrollTo: dayFromNow(20),
    sharePrice: '60.00',
  })
  await member.api.post('/me/enrollments', { roundId: round.id, shares: 1, ownShare: '20.00', consent: true })
  const enrolled = await find()
  if (!enrolled) throw new Error('she is not enrolled')
  return enrolled
}

test('a member claims under a second scheme for the illness that she claims for already', async ({
  enter,
}) => {
  test.setTimeout(90_000)
  const member = await enter('member')
  const own = await ownScheme(member)
  const { mine } = await member.api.get<MyMutualAid>('/me/mutual-aid')
  const city = mine.find(({ name }) => name === '职工重大疾病医疗互助')
  const cost = `${randomInt(1000, 9000)}.00`
  const daysOfYear = Math.floor((Date.now() - Date.parse(`${thisYear()}-01-01T00:00:00+08:00`)) / 86_400_000)
  const first = await member.api.post<Claim>('/me/claims', {
    enrollmentId: city?.id,
    category: 'LISTED_DISEASE',
    foundOn: dayFromNow(-randomInt(daysOfYear + 1)),
    personalCost: cost,
    claimed: '50.00',
  })
  await member.page.goto('/m/welfare')
  await member.page.getByRole('button', { name: `申请给付：${own.name}` }).tap()
  const sheet = member.page.getByRole('dialog')
  const amount = `¥${Number(cost).toLocaleString('en-US', { minimumFractionDigits: 2 })}`
  await sheet.getByRole('radio', { name: new RegExp(`个人负担 ${amount.replaceAll('.', '\\.')}$`) }).check({
    force: true,
  })
  await expect(sheet.getByText('合计不超过个人负担的费用')).toBeVisible()
  await expect(sheet.getByLabel('确诊日期')).toBeHidden()
  await sheet.getByLabel('申请金额（元）').fill('60')
  await sheet.getByRole('button', { name: '提交申请' }).tap()
  await expect(told(member, '申请已提交')).toBeVisible()
  const { items } = await member.api.get<ClaimList>('/me/claims')
  expect(items.filter(({ treatmentId }) => treatmentId === first.treatmentId)).toHaveLength(2)
})
