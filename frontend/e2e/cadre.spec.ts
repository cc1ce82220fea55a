import type { Page } from '@playwright/test'
import type { CondolenceVisit, MemberListItem, ReminderPage } from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { someMember } from './support/people.ts'
import { paintPhoto } from './support/photo.ts'
import { expect, phone, test } from './support/test.ts'

test.use(phone)

const document = '温直工〔2019〕7号'

/** Finds the person by her number and chooses the occasion, as the form asks. */
async function begin(page: Page, member: MemberListItem, occasion: string): Promise<void> {
  await page.getByRole('searchbox', { name: '看望谁' }).fill(member.memberNo)
  await page.getByRole('button', { name: member.memberNo }).tap()
  await page.getByRole('radio', { name: occasion }).check({ force: true })
}

const save = (page: Page) => page.getByRole('button', { name: '保存记录' })

test('this week’s birthdays greet the officer', async ({ enter }) => {
  const { page, api } = await enter('cadre')
  const { items } = await api.get<ReminderPage>('/condolence-reminders')
  expect(items.length).toBeGreaterThan(0)
  await page.goto('/c/today')
  const birthdays = page.getByRole('region', { name: '本周生日' })
  for (const { member } of items.slice(0, 3)) {
    await expect(birthdays.getByText(member.name, { exact: true }).first()).toBeVisible()
  }
})

test('a hospital visit with a photo takes eight actions, a sentence and the photo', async ({ enter }) => {
  const { page, budget, api } = await enter('cadre')
  const member = await someMember(api)
  await page.goto('/c/today')
  await page.getByRole('link', { name: '登记慰问' }).first().tap()
  await begin(page, member, '生病住院')
  await expect(page.getByLabel('金额')).toHaveValue('1000.00')
  await expect(page.getByText(`不超过 ¥1,000.00（${document}）`)).toBeVisible()
  await page.getByLabel('发生日期').fill(dayFromNow(-3))
  await page.getByLabel('说了什么').fill('精神不错，下周出院。')
  await page.getByLabel('拍照或选择照片').setInputFiles({
    name: 'visit.jpg',
    mimeType: 'image/jpeg',
    buffer: await paintPhoto(page),
  })
  await expect(page.getByAltText('将要上传的照片')).toBeVisible()
  await save(page).tap()

  await expect(page.getByRole('heading', { level: 1, name: `${member.name} · 生病住院` })).toBeVisible()
  // the sentence and the photo are on top of the eight
  expect(budget.actions).toBeLessThanOrEqual(8 + 2)
  await expect(page.getByText('符合政策')).toBeVisible()
  await expect(page.getByText('慰问金 ¥1,000.00')).toBeVisible()
  const photo = page.getByRole('img', { name: '慰问照片 1' })
  await photo.scrollIntoViewIfNeeded()
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)

  const visitId = page.url().split('/').at(-1) ?? ''
  const visit = await api.get<CondolenceVisit>(`/condolence-visits/${visitId}`)
  expect(visit).toMatchObject({
    occasion: 'HOSPITALIZATION',
    amount: '1000.00',
    form: 'CASH',
    status: 'RECORDED',
  })
  expect(visit.attachments).toHaveLength(1)
})

test('one cent too much is refused with rule, document and what would be allowed; nothing typed is lost', async ({
  enter,
}) => {
  const { page, api } = await enter('cadre')
  const member = await someMember(api)
  await page.goto('/c/visits/new')
  await begin(page, member, '生病住院')
  await page.getByLabel('金额').fill('1000.01')
  await page.getByLabel('说了什么').fill('一句要保留的话')
  const verdict = page.getByText('不符合政策，不能这样登记').locator('..')
  await expect(verdict).toContainText('每次不超过 1000.00 元，本次填写 1000.01 元')
  await save(page).tap()

  await expect(page.getByRole('alert').or(page.locator('.error-summary')).first()).toBeVisible()
  await expect(page).toHaveURL(/\/c\/visits\/new/)
  await expect(verdict).toContainText(`依据 ${document} 四（二）`)
  await expect(verdict).toContainText('可以：不超过 ¥1,000.00')
  await expect(page.getByLabel('说了什么')).toHaveValue('一句要保留的话')
  await expect(page.getByLabel('金额')).toHaveValue('1000.01')

  await page.getByRole('button', { name: '按此修改' }).tap()
  await expect(page.getByLabel('金额')).toHaveValue('1000.00')
  await save(page).tap()
  await expect(page.getByRole('heading', { level: 1, name: `${member.name} · 生病住院` })).toBeVisible()
})

test('a birthday gift in cash is refused whatever the amount', async ({ enter }) => {
  const { page, api } = await enter('cadre')
  await page.goto('/c/visits/new')
  await begin(page, await someMember(api), '会员生日')
  await page.getByRole('radio', { name: /^慰问金/ }).check({ force: true })
  await page.getByLabel('金额').fill('0.01')
  await save(page).tap()
  const verdict = page.getByText('不符合政策，不能这样登记').locator('..')
  await expect(verdict).toContainText('会员生日不能以“慰问金”的形式给予')
  await expect(verdict).toContainText(document)
  await expect(verdict).toContainText('可以：慰问品、实物券、仅看望')
  await expect(page).toHaveURL(/\/c\/visits\/new/)
})

test('the same death is not condoled twice', async ({ enter }) => {
  const { page, api } = await enter('cadre')
  const member = await someMember(api)
  for (const attempt of ['first', 'second'] as const) {
    await page.goto('/c/visits/new')
    await begin(page, member, '直系亲人去世')
    await page.getByRole('radio', { name: '父亲', exact: true }).check({ force: true })
    await page.getByLabel('亲属姓名').fill('示老伯')
    await page.getByLabel('发生日期').fill(dayFromNow(attempt === 'first' ? -5 : -4))
    await save(page).tap()
    if (attempt === 'first') {
      await expect(page.getByRole('heading', { name: `${member.name} · 直系亲人去世` })).toBeVisible()
    }
  }
  await expect(page.getByText('不符合政策，不能这样登记').locator('..')).toContainText('不能重复')
  await expect(page).toHaveURL(/\/c\/visits\/new/)
})

test('a draft survives a reload', async ({ enter }) => {
  const { page, api } = await enter('cadre')
  const member = await someMember(api)
  await page.goto('/c/visits/new')
  await begin(page, member, '光荣退休')
  await page.getByLabel('说了什么').fill('三十年，辛苦了。')
  await page.reload()
  await expect(page.getByText('的草稿')).toBeVisible()
  await expect(page.getByLabel('说了什么')).toHaveValue('三十年，辛苦了。')
  await expect(page.getByRole('radio', { name: '光荣退休' })).toBeChecked()
  await page.goto('/c/today')
  await expect(page.getByRole('region', { name: '没写完的' })).toContainText(`${member.name}的慰问记录`)
})

test('a visit logged by mistake is reversed with a reason and both stay on record', async ({ enter }) => {
  const { page, api } = await enter('cadre')
  const member = await someMember(api)
  const visit = await api.post<CondolenceVisit>('/condolence-visits', {
    memberId: member.id,
    occasion: 'MARRIAGE',
    occurredOn: dayFromNow(-1),
    visitedOn: dayFromNow(0),
    visitors: ['示知远'],
    form: 'GOODS',
    amount: '300.00',
  })
  await page.goto(`/c/visits/${visit.id}`)
  await page.getByRole('button', { name: '登记错了，撤销' }).tap()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('撤销原因').fill('登错了人')
  await sheet.getByRole('button', { name: '确认撤销' }).tap()
  await expect(page.getByText('这条记录已撤销：登错了人')).toBeVisible()
  const after = await api.get<CondolenceVisit>(`/condolence-visits/${visit.id}`)
  expect(after.status).toBe('REVERSED')
})
