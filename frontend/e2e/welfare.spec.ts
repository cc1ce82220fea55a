import { randomInt } from 'node:crypto'
import type {
  ClaimList,
  FestivalRules,
  Me,
  MyFestivalGiftList,
  EnrollmentRound,
  MyMutualAid,
  Participation,
  PaymentOrderPage,
  UnionPage,
} from '../src/gen/schema'
import { Api } from './support/api.ts'
import { dayFromNow } from './support/days.ts'
import type { AccountName } from './support/stack.ts'
import { desk, expect, phone, test } from './support/test.ts'
import { told } from './support/told.ts'

test.use(phone)

/** A round for a period nobody was enrolled in before, however often the story is told. */
async function openRound(officer: Api, name: string): Promise<EnrollmentRound> {
  const { items } = await officer.get<UnionPage>('/unions?limit=200')
  const bureau = items.find((union) => union.name.includes('机关事务管理局'))
  return officer.post<EnrollmentRound>('/enrollment-rounds', {
    unionId: bureau?.id,
    scheme: 'WUHAN_SERIOUS',
    name,
    // soon enough that whoever joins is not too old by then
    periodFrom: dayFromNow(1500 + 1100 * randomInt(10)),
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

test('a member claims on her phone, an officer checks, the chair grants, the cashier pays, the member sees', async ({
  enter,
}) => {
  test.setTimeout(180_000)
  const member = await enter('member')
  const { mine } = await member.api.get<MyMutualAid>('/me/mutual-aid')
  const covered = mine.find(({ name }) => name === '职工重大疾病医疗互助')
  await member.page.goto('/m/welfare')
  await member.page.getByRole('button', { name: `申请给付：${covered?.name ?? ''}` }).tap()
  const sheet = member.page.getByRole('dialog')
  await sheet.getByRole('button', { name: '提交申请' }).tap()
  await expect(sheet.getByText('请填写日期。').first()).toBeVisible()
  await sheet.getByLabel('确诊日期').fill(dayFromNow(-randomInt(200) - 13))
  await sheet.getByLabel('个人负担的费用（元）').fill('60')
  await sheet.getByLabel('申请金额（元）').fill('50')
  await sheet.getByRole('button', { name: '提交申请' }).tap()
  await expect(told(member, '申请已提交')).toBeVisible()
  const { items } = await member.api.get<ClaimList>('/me/claims')
  const [claim] = items
  const { id, claimNo } = claim ?? { id: '', claimNo: '' }

  const officer = await enter('officer', desk)
  await officer.page.goto(`/desk/welfare/claims/${id}`)
  await officer.page.getByLabel('认定金额（元）').fill('40')
  await officer.page.getByRole('button', { name: '审核' }).click()
  await expect(told(officer, '已审核，等待审批')).toBeVisible()

  const chair = await enter('leader', desk)
  await chair.page.goto(`/desk/welfare/claims/${id}`)
  await chair.page.getByRole('button', { name: '同意给付' }).click()
  await expect(told(chair, '已同意，等待出纳支付')).toBeVisible()

  const cashier = await enter('cashier', desk)
  const orders = await cashier.api.get<PaymentOrderPage>('/payment-orders?state=WAITING&limit=200')
  const order = orders.items.find(({ originId }) => originId === id)
  await cashier.page.goto(`/desk/finance/payments/${order?.id ?? ''}`)
  await cashier.page.getByRole('button', { name: '登记支付 ¥40.00' }).click()
  await cashier.page.getByRole('dialog').getByRole('button', { name: '确认已支付' }).click()
  await expect(told(cashier, '已登记支付')).toBeVisible()

  await member.page.reload()
  const card = member.page.getByRole('listitem').filter({ hasText: claimNo })
  await expect(card.getByText('已支付')).toBeVisible()
  // recognised and granted
  await expect(card.getByText('¥40.00')).toHaveCount(2)
})

test('an officer proposes what the union pays for those enrolled, and the chair approves it', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const round = await openRound(officer.api, `职工互助补助 ${Date.now()}`)
  const member = await Api.of('member2')
  await member.post('/me/enrollments', { roundId: round.id, shares: 1, ownShare: '20.00', consent: true })
  const rules = await officer.api.put(`/enrollment-rounds/${round.id}/subsidy-rules`, round.version, {
    items: [{ unionId: round.union.id, basis: 'PERSON', amount: '30.00' }],
  })
  expect(rules.status()).toBe(200)
  await officer.page.goto(`/desk/welfare/rounds/${round.id}`)
  const charged = officer.page.getByRole('region', { name: '补助列支' })
  await expect(charged.getByText('尚未列支：1 人，¥30.00')).toBeVisible()
  await charged.getByRole('button', { name: '提请补助' }).click()
  await officer.page.getByRole('dialog').getByRole('button', { name: '提请补助' }).click()
  await expect(told(officer, '已提请，等待审批')).toBeVisible()
  await expect(charged.getByText('待审批')).toBeVisible()

  const chair = await enter('leader', desk)
  await chair.page.goto(`/desk/welfare/rounds/${round.id}`)
  await chair.page.getByRole('button', { name: /^审批补助 BZ-/ }).click()
  await chair.page.getByRole('dialog').getByRole('button', { name: '同意支付' }).click()
  await expect(told(chair, '已同意，等待出纳支付')).toBeVisible()
  await expect(chair.page.getByRole('region', { name: '补助列支' }).getByText('待支付')).toBeVisible()
})

test('what a union gives at a festival is approved by the chair and signed for on the phone, and the officer sees it', async ({
  enter,
}) => {
  const member = await enter('member2', phone)
  const me = await member.api.get<Me>('/me')
  const officer = await enter('officer', desk)
  const item = `节日礼盒 ${Date.now()}`
  const year = 2030 + randomInt(70)
  const unionId = me.unions[0]?.id ?? ''
  const { lines } = await officer.api.get<FestivalRules>(`/festival-rules?unionId=${unionId}`)
  await officer.api.post('/festival-gifts', {
    unionId,
    year,
    festival: 'DRAGON_BOAT',
    item,
    form: 'GOODS',
    price: '1.00',
    supplier: '机关服务中心',
    lineId: lines[0]?.id,
  })
  const chair = await enter('leader', desk)
  await chair.page.goto('/desk/welfare?tab=gifts')
  await chair.page.getByRole('button', { name: `审批：${item}` }).click()
  await chair.page.getByRole('dialog').getByRole('button', { name: '同意发放' }).click()
  await expect(told(chair, '已同意，等待出纳支付')).toBeVisible()
  await member.page.goto('/m/welfare')
  await member.page.getByRole('button', { name: `签收：${item}` }).tap()
  await expect(told(member, '已签收')).toBeVisible()
  const { items } = await member.api.get<MyFestivalGiftList>('/me/festival-gifts')
  expect(items.find((one) => one.item === item)?.status).toBe('RECEIVED')
  await officer.page.goto(`/desk/welfare?tab=gifts`)
  await expect(officer.page.getByText(item).first()).toBeVisible()
})

/** A woman among those who may sign in; who they are is drawn by lot. */
async function firstToJoin(name: string): Promise<AccountName> {
  for (const account of ['member', 'member2', 'officer', 'leader', 'finance', 'cashier'] as const) {
    const api = await Api.of(account)
    const { open } = await api.get<MyMutualAid>('/me/mutual-aid')
    if (open.find((round) => round.name === name)?.joinable === true) return account
  }
  throw new Error('there is no woman among the accounts')
}

test('a plan for women is offered with the day from which she is covered, and joined with consent', async ({
  enter,
}) => {
  const officer = await Api.of('officer')
  const { items } = await officer.get<UnionPage>('/unions?limit=200')
  const bureau = items.find((union) => union.name.includes('机关事务管理局'))
  const name = `女职工安康 ${Date.now()}`
  await officer.post('/enrollment-rounds', {
    unionId: bureau?.id,
    scheme: 'GD_WOMEN',
    name,
    // soon enough that whoever joins is not too old by then
    periodFrom: dayFromNow(1500 + 1100 * randomInt(10)),
    enrollFrom: dayFromNow(-1),
    enrollTo: dayFromNow(20),
  })
  const account = await firstToJoin(name)
  const { page } = await enter(account)
  await page.goto('/m/welfare')
  await page.getByRole('button', { name: `参保：${name}` }).tap()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('本人缴费（元）').fill('55')
  await sheet.getByRole('checkbox').check()
  await sheet.getByRole('button', { name: '确认参保' }).tap()
  await expect(page.getByRole('region', { name: '我的保障' }).getByRole('heading', { name })).toBeVisible()
})

test('the slots of a health check get more places, and its booking is ended', async ({ enter }) => {
  const officer = await enter('officer', desk)
  const { items } = await officer.api.get<UnionPage>('/unions?limit=200')
  const bureau = items.find((union) => union.name.includes('机关事务管理局'))
  const { id } = await officer.api.post<{ id: string }>('/health-checks', {
    unionId: bureau?.id,
    name: `体检 ${Date.now()}`,
    provider: '省人民医院',
    womenOnly: false,
    source: 'ADMIN_WELFARE',
    bookFrom: dayFromNow(0),
    bookTo: dayFromNow(5),
    slots: [{ unionId: bureau?.id, day: dayFromNow(6), starts: '08:00', places: 1 }],
  })
  await officer.page.goto(`/desk/welfare/checks/${id}`)
  await officer.page.getByRole('button', { name: '调整时段' }).click()
  const sheet = officer.page.getByRole('dialog')
  await sheet.getByLabel('名额').fill('25')
  await sheet.getByRole('button', { name: '保存' }).click()
  await expect(told(officer, '时段已调整')).toBeVisible()
  await expect(officer.page.getByText('0 / 25 人').first()).toBeVisible()
  await officer.page.getByRole('button', { name: '截止预约' }).click()
  await officer.page.getByRole('dialog').getByRole('button', { name: '截止预约' }).click()
  await expect(told(officer, '已截止预约')).toBeVisible()
  await expect(officer.page.getByRole('button', { name: '调整时段' })).toBeHidden()
})
