import { randomInt } from 'node:crypto'
import type { CondolenceVisit, CondolenceVisitPage, MemberListItem } from '../src/gen/schema'
import type { Api } from './support/api.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { dayFromNow } from './support/days.ts'
import { expectUnsent, keptInVault, keptOnDevice, pathsInCache } from './support/offline.ts'
import { someMember } from './support/people.ts'
import { paintPhoto } from './support/photo.ts'
import { expect, phone, test, type Person } from './support/test.ts'

test.use(phone)

/** A day on which no other test has this person in hospital. */
const someDay = () => dayFromNow(-randomInt(30, 700))

const installed = { ...phone, serviceWorkers: 'allow' } as const

const save = ({ page }: Person) => page.getByRole('button', { name: '保存记录' })

/** Somebody whom the officer visited before, and who therefore stands among the chips. */
async function visitedBefore(api: Api): Promise<MemberListItem> {
  const member = await someMember(api)
  const day = someDay()
  await api.post<CondolenceVisit>('/condolence-visits', {
    memberId: member.id,
    occasion: 'HOSPITALIZATION',
    occurredOn: day,
    visitedOn: day,
    visitors: ['示知远'],
    form: 'NONE',
  })
  return member
}

const visitsOf = async (api: Api, member: MemberListItem) =>
  (await api.get<CondolenceVisitPage>(`/condolence-visits?memberId=${member.id}&limit=200`)).items

/** Person, occasion and day of a hospital visit, as the form asks for them. */
async function fillIn({ page }: Person, member: MemberListItem, day: string, note: string): Promise<void> {
  await page.getByRole('button', { name: member.memberNo }).first().tap()
  await page.getByRole('radio', { name: '生病住院' }).check({ force: true })
  await page.getByLabel('发生日期').fill(day)
  await page.getByLabel('看望日期').fill(day)
  await page.getByLabel('说了什么').fill(note)
}

/** The installed app, opened again where there is no network. */
async function openOffline({ page, context }: Person, member: MemberListItem): Promise<void> {
  await page.goto('/c/visits/new')
  await expect(page.getByRole('button', { name: member.memberNo }).first()).toBeVisible()
  await expect(page.getByRole('radio', { name: '生病住院' })).toBeVisible()
  await keptOnDevice(page, 'uh.phone')
  await context.setOffline(true)
  await page.goto('/c/visits/new')
  await expect(page.getByText(/没有网络/).first()).toBeVisible()
}

test('a hospital visit to somebody known is logged with four taps and within twenty seconds', async ({
  enter,
}) => {
  const cadre = await enter('cadre')
  const member = await visitedBefore(cadre.api)
  await cadre.page.goto('/c/today')
  const begun = Date.now()
  cadre.budget.restart()
  await cadre.page.getByRole('link', { name: '登记慰问' }).first().tap()
  await cadre.page.getByRole('button', { name: member.memberNo }).first().tap()
  await cadre.page.getByText('生病住院').tap()
  await expect(cadre.page.getByLabel('金额')).toHaveValue('1000.00')
  await save(cadre).tap()
  const { actions } = cadre.budget
  await expect(
    cadre.page
      .getByRole('heading', { level: 1, name: `${member.name} · 生病住院` })
      .or(cadre.page.getByText('不符合政策，不能这样登记').first()),
  ).toBeVisible()
  expect(actions).toBeLessThanOrEqual(5)
  // a person takes 1.2 seconds for a tap
  expect((Date.now() - begun) / 1000 + actions * 1.2).toBeLessThanOrEqual(20)
})

test('without a network a visit with a photo is saved at once, survives a killed page and arrives once', async ({
  enter,
}) => {
  const cadre = await enter('cadre', installed)
  const member = await visitedBefore(cadre.api)
  const before = await visitsOf(cadre.api, member)
  const photo = await paintPhoto(cadre.page)
  await openOffline(cadre, member)
  const day = someDay()
  await fillIn(cadre, member, day, '没有网络时写下的话')
  await expect(cadre.page.getByText('送出时会再完整核对一次')).toBeVisible()
  await cadre.page
    .getByLabel('拍照或选择照片')
    .setInputFiles({ name: 'visit.jpg', mimeType: 'image/jpeg', buffer: photo })
  await expect(cadre.page.getByAltText('将要上传的照片')).toBeVisible()
  await save(cadre).tap()
  await expect(cadre.page).toHaveURL(/\/c\/outbox$/)
  await expectUnsent(cadre.page, 1)

  // the phone kills the page; the next start is without a network too
  await cadre.page.close()
  const page = await cadre.context.newPage()
  await page.goto('/c/outbox')
  await expect(page.getByRole('heading', { name: `${member.name} · 生病住院` })).toBeVisible()
  await expect(page.getByText('1 个附件')).toBeVisible()
  await page.goto('/m/me')
  await expectUnsent(page, 1)
  expect((await pathsInCache(page)).filter((path) => path.startsWith('/api/'))).toEqual([])

  await cadre.context.setOffline(false)
  await expectUnsent(page, 0)
  const after = await visitsOf(cadre.api, member)
  expect(after).toHaveLength(before.length + 1)
  const { id } = after.find(({ visitedOn }) => visitedOn === day) ?? { id: '' }
  const visit = await cadre.api.get<CondolenceVisit>(`/condolence-visits/${id}`)
  expect(visit).toMatchObject({ note: '没有网络时写下的话', occurredOn: day })
  expect(visit.attachments).toHaveLength(1)
})

test('without a network the gift is signed for and a voice note spoken; both arrive with the visit', async ({
  enter,
}) => {
  const cadre = await enter('cadre', { ...installed, permissions: ['microphone'] })
  const { page } = cadre
  const member = await visitedBefore(cadre.api)
  await openOffline(cadre, member)
  const day = someDay()
  await fillIn(cadre, member, day, '')
  await page.getByRole('button', { name: '说一段话' }).tap()
  await expect(page.getByText('正在录音')).toBeVisible()
  await expect(page.getByRole('progressbar', { name: /已录 [1-9]/ })).toBeVisible()
  await page.getByRole('button', { name: '录好了' }).tap()
  await expect(page.getByLabel('听一听录下的语音')).toBeVisible()

  await page.getByRole('button', { name: '在屏幕上签名' }).tap()
  const sheet = page.getByRole('dialog', { name: '签收' })
  const box = await sheet.getByRole('img', { name: /签名区/ }).boundingBox()
  if (!box) throw new Error('there is no field to sign on')
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  for (let step = 1; step <= 12; step += 1) {
    await page.mouse.move(box.x + 20 + step * 18, box.y + 20 + (step % 3) * 25)
  }
  await page.mouse.up()
  await sheet.getByRole('button', { name: '确认签收' }).tap()
  await expect(page.getByText('✓ 已签名')).toBeVisible()
  await expectAccessible(page)
  // what was said and signed survives like what was typed
  await keptInVault(page, 'drafts/condolence-visit/receipt')
  await keptInVault(page, 'drafts/condolence-visit/voice')
  await page.reload()
  await expect(page.getByText('✓ 已签名')).toBeVisible()
  await save(cadre).tap()
  await expectUnsent(page, 1)

  await cadre.context.setOffline(false)
  await expectUnsent(page, 0)
  const { id } = (await visitsOf(cadre.api, member)).find(({ visitedOn }) => visitedOn === day) ?? { id: '' }
  const visit = await cadre.api.get<CondolenceVisit>(`/condolence-visits/${id}`)
  expect(visit.receipt).toMatchObject({ method: 'SIGNATURE', voided: false })
  expect(visit.voiceNotes).toHaveLength(1)
})

test('a lost answer is asked for again under the same key and the visit stands once', async ({ enter }) => {
  const cadre = await enter('cadre')
  const member = await visitedBefore(cadre.api)
  const keys: (string | undefined)[] = []
  await cadre.page.route('**/api/v1/condolence-visits', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    keys.push((await route.request().headerValue('idempotency-key')) ?? undefined)
    if (keys.length > 1) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await cadre.page.goto('/c/visits/new')
  const day = someDay()
  await fillIn(cadre, member, day, '')
  await save(cadre).tap()
  await expect(cadre.page).toHaveURL(/\/c\/outbox$/)
  await expectUnsent(cadre.page, 0)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
  const stored = await visitsOf(cadre.api, member)
  expect(stored.filter(({ visitedOn }) => visitedOn === day)).toHaveLength(1)
})

test('twenty visits saved without a network are all sent, and the one against the rules waits with its reason', async ({
  enter,
}) => {
  test.setTimeout(240_000)
  const cadre = await enter('cadre', installed)
  const member = await visitedBefore(cadre.api)
  await openOffline(cadre, member)
  const days = Array.from({ length: 20 }, (_, index) => dayFromNow(-800 - index * 3 - randomInt(3)))
  for (const [index, day] of days.entries()) {
    await fillIn(cadre, member, day, `第 ${index + 1} 次`)
    await cadre.page.getByLabel('金额').fill(index === 3 ? '5000' : '1')
    await save(cadre).tap()
    await expect(cadre.page).toHaveURL(/\/c\/outbox$/)
    await expectUnsent(cadre.page, index + 1)
    await cadre.page.getByRole('link', { name: '登记慰问' }).first().tap()
  }
  const begun = Date.now()
  await cadre.context.setOffline(false)
  await expectUnsent(cadre.page, 1)
  expect(Date.now() - begun).toBeLessThan(30_000)
  const stored = await visitsOf(cadre.api, member)
  expect(stored.filter(({ visitedOn }) => days.includes(visitedOn))).toHaveLength(19)

  await cadre.page.getByRole('link', { name: /条没有送出/ }).tap()
  await expect(cadre.page.getByText(/没有被接受/)).toBeVisible()
  await expectAccessible(cadre.page)
  await cadre.page.getByRole('link', { name: '修改' }).tap()
  await expect(cadre.page.getByLabel('说了什么')).toHaveValue('第 4 次')
  await cadre.page.getByLabel('金额').fill('1')
  await save(cadre).tap()
  await expect(cadre.page.getByRole('heading', { level: 1, name: `${member.name} · 生病住院` })).toBeVisible()
  await expectUnsent(cadre.page, 0)
})

test('a session that ended loses nothing: after signing in again the visit is sent', async ({ enter }) => {
  const cadre = await enter('cadre')
  const member = await visitedBefore(cadre.api)
  let over = true
  await cadre.page.route('**/api/v1/condolence-visits', (route) =>
    route.request().method() === 'POST' && over
      ? route.fulfill({ status: 499, contentType: 'text/plain', body: '' })
      : route.continue(),
  )
  await cadre.page.goto('/c/visits/new')
  const day = someDay()
  await fillIn(cadre, member, day, '登录失效时写下的话')
  await save(cadre).tap()
  await expectUnsent(cadre.page, 1)
  await expect(cadre.page.getByRole('button', { name: '重新登录' })).toBeVisible()
  over = false
  await cadre.page.getByRole('button', { name: '重新登录' }).tap()
  await expect(cadre.page.getByRole('heading', { name: '都送出了' })).toBeVisible()
  const stored = await visitsOf(cadre.api, member)
  expect(stored.filter(({ visitedOn }) => visitedOn === day)).toHaveLength(1)
})

test('what is unsent goes only after asking: deleted by hand, or with signing out', async ({ enter }) => {
  const cadre = await enter('cadre', installed)
  const { page } = cadre
  const member = await visitedBefore(cadre.api)
  await openOffline(cadre, member)
  await fillIn(cadre, member, someDay(), '不会送出的话')
  await save(cadre).tap()
  await expectUnsent(page, 1)
  await page.goto('/m/me')
  await page.getByRole('button', { name: '退出登录' }).tap()
  await expect(page.getByRole('dialog')).toContainText('还有 1 条没有送出')
  await expectAccessible(page)
  await page.getByRole('link', { name: '先去看看没送出的' }).tap()
  await page.setViewportSize({ width: 320, height: 700 })
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: '删除' }).tap()
  await expect(page.getByRole('dialog')).toContainText('删除后找不回来')
  await expectAccessible(page)
  await page.getByRole('button', { name: '确认删除' }).tap()
  await expect(page.getByRole('heading', { name: '都送出了' })).toBeVisible()
  await expectUnsent(page, 0)
})
