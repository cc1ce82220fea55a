import { randomInt } from 'node:crypto'
import type { CareTodoPage, CondolenceVisit, Me } from '../src/gen/schema'
import type { Api } from './support/api.ts'
import { dayFromNow } from './support/days.ts'
import { someMember } from './support/people.ts'
import { desk, expect, phone, test } from './support/test.ts'

/** A hospital stay on some day of last year, so that no other test meant the same one. */
async function hospital(officer: Api, memberId: string): Promise<CondolenceVisit> {
  const day = dayFromNow(-randomInt(40, 400))
  return officer.post<CondolenceVisit>('/condolence-visits', {
    memberId,
    occasion: 'HOSPITALIZATION',
    occurredOn: day,
    visitedOn: day,
    visitors: ['示知远'],
    form: 'CASH',
    amount: '500.00',
    note: '已做手术',
  })
}

test('a visit is corrected, and what it said before stays to be read', async ({ enter }) => {
  const { page, api } = await enter('cadre', desk)
  const visit = await hospital(api, (await someMember(api)).id)
  await page.goto(`/desk/visits/${visit.id}`)
  await page.getByRole('link', { name: '更正这条记录' }).click()
  await page.getByLabel('金额').fill('1000.01')
  await page.getByRole('button', { name: '保存更正' }).click()
  await expect(page.getByText('不符合政策，不能这样登记')).toBeVisible()
  await page.getByLabel('金额').fill('800.00')
  await page.getByRole('button', { name: '保存更正' }).click()
  const editions = page.getByRole('region', { name: '更正经过' })
  await expect(editions.getByText('¥500.00 → ¥800.00')).toBeVisible()
  await expect(editions.getByText('最初登记的内容')).toBeVisible()
})

test('two who correct one visit see what differs, field by field, and nothing is lost', async ({ enter }) => {
  const { page, api } = await enter('cadre', desk)
  const visit = await hospital(api, (await someMember(api)).id)
  await page.goto(`/desk/visits/${visit.id}/edit`)
  await page.getByLabel('金额').fill('600.00')
  const { occurredOn, visitedOn, visitors, form } = visit
  const meanwhile = { occurredOn, visitedOn, visitors, form, amount: '700.00', note: '同事补充的话' }
  expect((await api.put(`/condolence-visits/${visit.id}`, visit.version, meanwhile)).status()).toBe(200)

  await page.getByRole('button', { name: '保存更正' }).click()
  await expect(page.getByText('更正了这条记录')).toBeVisible()
  await page.getByRole('button', { name: '按选择继续' }).click()
  await expect(page.getByText('请选择保留哪一个').first()).toBeVisible()
  await page.getByRole('radio', { name: /用我的/ }).check({ force: true })
  await page.getByRole('button', { name: '按选择继续' }).click()
  await expect(page.getByLabel('说了什么')).toHaveValue('同事补充的话')
  await page.getByRole('button', { name: '保存更正' }).click()
  await expect(page.getByText('¥700.00 → ¥600.00')).toBeVisible()
})

test('a gift is signed for on the screen', async ({ enter }) => {
  const { page, api } = await enter('cadre', phone)
  const visit = await hospital(api, (await someMember(api)).id)
  await page.goto(`/c/visits/${visit.id}`)
  await page.getByRole('button', { name: '在屏幕上签名' }).tap()
  const sheet = page.getByRole('dialog', { name: '签收' })
  await sheet.getByRole('button', { name: '确认签收' }).tap()
  await expect(sheet.getByText('请先签名').first()).toBeVisible()
  const field = sheet.getByRole('img', { name: /签名区/ })
  await field.scrollIntoViewIfNeeded()
  const box = await field.boundingBox()
  if (!box) throw new Error('there is no field to sign on')
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(box.x + 20 + step * 18, box.y + 20 + (step % 3) * 25)
  }
  await page.mouse.up()
  await sheet.getByRole('button', { name: '确认签收' }).tap()
  await expect(page.getByText('本人签名')).toBeVisible()
  const signature = page.getByRole('img', { name: '签收人的签名' })
  await signature.scrollIntoViewIfNeeded()
  await expect
    .poll(() => signature.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
})

test('the member confirms on her own phone with the code that the officer shows', async ({ enter }) => {
  const officer = await enter('officer', desk)
  const member = await enter('member', phone)
  const me = await member.api.get<Me>('/me')
  const visit = await hospital(officer.api, me.member?.id ?? '')
  await officer.page.goto(`/desk/visits/${visit.id}`)
  await officer.page.getByRole('button', { name: '出示签收码' }).click()
  const code = (await officer.page.locator('strong.receipt-code').textContent()) ?? ''
  expect(code).toMatch(/^\d{6}$/)

  await member.page.goto('/m/me')
  await member.page.getByRole('link', { name: /确认签收/ }).tap()
  await member.page.getByLabel('六位签收码').fill(code)
  await member.page.getByRole('button', { name: '查看是什么' }).tap()
  await expect(member.page.getByText('慰问金 ¥500.00')).toBeVisible()
  await member.page.getByRole('button', { name: '确认收到' }).tap()
  await expect(member.page.getByText('已确认收到，谢谢！')).toBeVisible()
  await expect(member.page.getByText('慰问金 ¥500.00')).toBeVisible()

  await officer.page.reload()
  await expect(officer.page.getByText('本人用签收码确认')).toBeVisible()
})

test('what a member reports becomes a to-do, is given to an officer, put off, and done by the visit', async ({
  enter,
}) => {
  const member = await enter('member', phone)
  const me = await member.api.get<Me>('/me')
  const day = dayFromNow(-randomInt(2, 300))
  await member.page.goto('/m/report')
  await member.page.getByRole('button', { name: '告诉工会' }).tap()
  await expect(member.page.getByText('请选择是什么事').first()).toBeVisible()
  await member.page.getByRole('radio', { name: '生育' }).check({ force: true })
  await member.page.getByLabel('哪一天').fill(day)
  await member.page.getByLabel('想让工会知道的').fill('母女平安')
  await member.page.getByRole('button', { name: '告诉工会' }).tap()
  await expect(member.page.getByText(/已告诉工会|工会已经知道/)).toBeVisible()

  const officer = await enter('officer', desk)
  await officer.page.goto('/desk/visits/todos?kind=CHILDBIRTH&when=all')
  const name = me.name
  await officer.page
    .getByRole('checkbox', { name: `选择${name}` })
    .first()
    .check()
  await officer.page.getByLabel('分派给').selectOption({ index: 1 })
  await officer.page.getByRole('button', { name: '分派', exact: true }).click()
  await expect(officer.page.getByRole('status').filter({ hasText: '已分派 1 件' })).toHaveCount(1)
})

test('an officer notes what she heard, and it is done by a visit that was recorded', async ({ enter }) => {
  const { page, api } = await enter('cadre', phone)
  const me = await api.get<Me>('/me')
  const member = await someMember(api)
  const day = dayFromNow(-randomInt(2, 300))
  await page.goto('/c/today')
  await page.getByRole('button', { name: '记一件要办的事' }).tap()
  const note = page.getByRole('dialog', { name: '记一件要办的事' })
  await note.getByRole('button', { name: '记下来' }).tap()
  await expect(note.getByText('请选择是什么事').first()).toBeVisible()
  await note.getByRole('searchbox').fill(member.memberNo)
  await note.getByRole('button', { name: member.memberNo }).first().tap()
  await note.getByRole('radio', { name: '住院' }).check({ force: true })
  await note.getByLabel('哪一天').fill(day)
  await note.getByLabel('听到的情况').fill('市一医院')
  await note.getByRole('button', { name: '记下来' }).tap()
  await expect(note).toBeHidden()

  const about = `memberId=${member.id}&kind=HOSPITALIZATION&limit=200`
  const { items } = await api.get<CareTodoPage>(`/condolence-todos?${about}`)
  const todo = items.find(({ eventOn }) => eventOn === day)
  if (!todo) throw new Error('what was noted is not to be done')
  await api.post('/condolence-todo-assignments', {
    todos: [{ id: todo.id, version: todo.version }],
    assigneeId: me.member?.id,
  })
  const visit = await api.post<CondolenceVisit>('/condolence-visits', {
    memberId: member.id,
    occasion: 'HOSPITALIZATION',
    occurredOn: dayFromNow(-randomInt(340, 900)),
    visitedOn: dayFromNow(-1),
    visitors: ['示知远'],
    form: 'NONE',
  })
  await page.reload()
  // what nobody took yet is shown as well; hers alone is a shorter list
  await expect(page.getByRole('radio', { name: '我该办的' })).toBeChecked()
  await page.getByRole('radio', { name: '我的', exact: true }).check({ force: true })
  const card = page.getByRole('listitem').filter({ hasText: '市一医院' }).filter({ hasText: member.name })
  await card.getByRole('button', { name: '办结' }).first().tap()
  const done = page.getByRole('dialog', { name: '怎样办结' })
  await done.getByRole('radio', { name: visit.occasionName }).first().check({ force: true })
  await done.getByRole('button', { name: '办结' }).tap()
  await expect(done).toBeHidden()
  await expect
    .poll(async () => (await api.get<CareTodoPage>(`/condolence-todos?${about}&done=true`)).items)
    .toContainEqual(expect.objectContaining({ id: todo.id, done: true }))
})

test('occasions stand under the names that the document gives them', async ({ enter }) => {
  const { page } = await enter('cadre', desk)
  await page.goto('/desk/visits/new')
  await expect(page.getByRole('group', { name: '什么事 · 五要访' })).toBeVisible()
  await expect(page.getByRole('group', { name: '什么事 · 五要贺' }).getByRole('radio')).toHaveCount(5)
})

test('the year of care is shown as a plot with a table that says the same', async ({ enter }) => {
  const { page, api } = await enter('cadre', desk)
  await hospital(api, (await someMember(api)).id)
  await page.goto('/desk/visits/overview')
  await expect(page.getByRole('heading', { name: '各月走访次数' })).toBeVisible()
  await page.getByRole('button', { name: '以表格查看' }).click()
  await expect(page.getByRole('columnheader', { name: '合计' })).toBeVisible()
  await expect(page.getByRole('table', { name: '各单位最近一次走访' })).toBeVisible()
})
