import type { BudgetLineList, Campaign, CampaignBatch, Me } from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { desk, expect, phone, test, type Person } from './support/test.ts'

/** A campaign of the bureau for the two demo members, locked by its organizer. */
async function locked(officer: Person, leader: Person, who: readonly Person[]): Promise<Campaign> {
  const office = (await leader.api.get<Me>('/me')).grants.find(({ role }) => role === 'CHAIR')
  const unionId = office?.union.id ?? ''
  const year = dayFromNow(0).slice(0, 4)
  const { items } = await leader.api.get<BudgetLineList>(`/budget-lines?unionId=${unionId}&year=${year}`)
  const campaign = await officer.api.post<Campaign>('/campaigns', {
    unionId,
    kind: 'COOLNESS',
    theme: `高温慰问${Date.now()}`,
    onDay: dayFromNow(0),
    plannedTotal: '400.00',
    budgetLineId: items.find(({ account }) => account === '50206')?.id,
  })
  const members = await Promise.all(who.map(async ({ api }) => (await api.get<Me>('/me')).member?.id))
  const path = `/campaigns/${campaign.id}`
  const step = async (act: string, body?: unknown) => {
    const { version } = await officer.api.get<Campaign>(path)
    const answer = await officer.api.send(`${path}${act}`, body, { 'If-Match': `"${version}"` })
    expect(answer.status()).toBe(201)
    return answer
  }
  const added = await step('/batches', {
    unionId,
    name: '在职职工',
    handlerName: '示文博',
    place: '一楼工会活动室',
    plannedPersons: 2,
    cash: '200.00',
  })
  const batch = (await added.json()) as CampaignBatch
  await step(`/batches/${batch.id}/recipients`, { memberIds: members })
  await step('/locks')
  return campaign
}

/** A name drawn with the pointer. */
async function sign({ page }: Person): Promise<void> {
  const pad = page.getByRole('img', { name: '请在框内签名' })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('nowhere to sign')
  await page.mouse.move(box.x + 20, box.y + 40)
  await page.mouse.down()
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(box.x + 20 + 14 * step, box.y + 40 + 30 * (step % 3))
  }
  await page.mouse.up()
}

test('somebody else approves, one confirms in her app, the other signs, and the sums agree', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const leader = await enter('leader', desk)
  const member = await enter('member', phone)
  const second = await enter('member2', phone)
  const { id, theme } = await locked(officer, leader, [member, second])

  await leader.page.goto(`/desk/campaigns/${id}`)
  await leader.page.getByRole('button', { name: '审批通过' }).click()
  await leader.page.getByRole('dialog').getByRole('button', { name: '审批通过' }).click()
  await expect(leader.page.getByText('发放中')).toBeVisible()

  await member.page.goto('/m/gifts')
  const mine = member.page.getByRole('article', { name: theme })
  await expect(mine.getByText('¥200.00')).toBeVisible()
  await mine.getByRole('button', { name: '我已领取' }).tap()
  await expect(mine.getByText('已领取', { exact: true })).toBeVisible()

  await leader.page.goto(`/c/campaigns/${id}`)
  await leader.page.getByLabel('找人').fill('示晓岚')
  await leader.page.getByRole('button', { name: '发放给示晓岚' }).click()
  await sign(leader)
  await leader.page.getByRole('button', { name: '确认发放' }).click()
  await expect(leader.page.getByText('已领取 2 / 2 人')).toBeVisible()

  await officer.page.goto(`/desk/campaigns/${id}/sign-off`)
  await expect(officer.page.getByRole('cell', { name: '本人签名' })).toBeVisible()
  await expect(officer.page.getByRole('cell', { name: '本人确认' })).toBeVisible()
  await officer.page.goto(`/desk/campaigns/${id}`)
  await officer.page.getByRole('button', { name: '结束活动' }).click()
  await officer.page.getByRole('dialog').getByRole('button', { name: '结束活动' }).click()
  await expect(officer.page.getByText('已结束', { exact: true })).toBeVisible()
})
