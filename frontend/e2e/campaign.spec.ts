import type { APIResponse } from '@playwright/test'
import type {
  BudgetLineList,
  Campaign,
  CampaignBatchPage,
  CampaignRecipientPage,
  Me,
} from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { expectAccessible } from './support/axe.ts'
import { expectUnsent, keptOnDevice } from './support/offline.ts'
import { desk, expect, phone, test, type Person } from './support/test.ts'
import { workbookOf } from './support/workbook.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const installed = { ...phone, serviceWorkers: 'allow' } as const

interface Drafted extends Campaign {
  /** Does something with the campaign in the version it has then. */
  step: (by: Person, act: string, body?: unknown) => Promise<APIResponse>
}

/** A draft of the bureau with one batch for two persons, nobody on its roster. */
async function drafted(officer: Person, leader: Person): Promise<Drafted> {
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
  const path = `/campaigns/${campaign.id}`
  const step = async (by: Person, act: string, body?: unknown) => {
    const { version } = await by.api.get<Campaign>(path)
    const answer = await by.api.send(`${path}${act}`, body, { 'If-Match': `"${version}"` })
    expect(answer.status()).toBe(201)
    return answer
  }
  await step(officer, '/batches', {
    unionId,
    name: '在职职工',
    handlerName: '示文博',
    place: '一楼工会活动室',
    plannedPersons: 2,
    cash: '200.00',
  })
  return { ...campaign, step }
}

/** The same for the two demo members, locked by its organizer. */
async function locked(officer: Person, leader: Person, who: readonly Person[]): Promise<Campaign> {
  const campaign = await drafted(officer, leader)
  const members = await Promise.all(who.map(async ({ api }) => (await api.get<Me>('/me')).member?.id))
  const { items } = await officer.api.get<CampaignBatchPage>(`/campaigns/${campaign.id}/batches`)
  await campaign.step(officer, `/batches/${items[0]?.id ?? ''}/recipients`, { memberIds: members })
  await campaign.step(officer, '/locks')
  return campaign
}

/** A name drawn with the pointer; nobody signs like anybody else. */
async function sign({ page }: Person, slant = 0): Promise<void> {
  const pad = page.getByRole('img', { name: /签名区/ })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('nowhere to sign')
  await page.mouse.move(box.x + 20, box.y + 40)
  await page.mouse.down()
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(box.x + 20 + 14 * step, box.y + 40 + (20 + slant) * (step % 3))
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

  // a wrong tap, which somebody else takes back
  await leader.page.goto(`/desk/campaigns/${id}?tab=roster`)
  await leader.page.getByRole('button', { name: '办理退回：示晓岚' }).click()
  await leader.page.getByRole('dialog').getByLabel('原因').fill('点错了行')
  await leader.page.getByRole('dialog').getByRole('button', { name: '退回' }).click()
  await expect(leader.page.getByText('点错了行')).toBeVisible()
  await officer.page.goto(`/desk/campaigns/${id}?tab=roster`)
  await officer.page.getByRole('button', { name: '撤销退回：示晓岚' }).click()
  await officer.page.getByRole('dialog').getByLabel('原因').fill('登记有误')
  await officer.page.getByRole('dialog').getByRole('button', { name: '撤销退回' }).click()
  await expect(officer.page.getByRole('button', { name: '办理退回：示晓岚' })).toBeVisible()

  await officer.page.goto(`/desk/campaigns/${id}?tab=money`)
  await expect(officer.page.getByText('已交付款')).toBeVisible()
  await expectAccessible(officer.page)
  await officer.page.goto(`/desk/campaigns/${id}/sign-off`)
  await expect(officer.page.getByRole('cell', { name: '本人签名' })).toBeVisible()
  await expect(officer.page.getByRole('cell', { name: '本人确认' })).toBeVisible()
  await officer.page.goto(`/desk/campaigns/${id}`)
  await officer.page.getByRole('button', { name: '结束活动' }).click()
  await officer.page.getByRole('dialog').getByRole('button', { name: '结束活动' }).click()
  await expect(officer.page.getByText('已结束', { exact: true })).toBeVisible()

  await officer.page.getByRole('button', { name: '沿用到下一年' }).click()
  await officer.page.getByRole('dialog').getByRole('button', { name: '建立草稿' }).click()
  await expect(officer.page.getByText('草稿', { exact: true })).toBeVisible()
  await expect(officer.page.getByText('在职职工')).toBeVisible()
})

test('a roster comes from a spreadsheet, every row of it or none, and is handed out without a network', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const leader = await enter('leader', installed)
  const member = await enter('member', phone)
  const second = await enter('member2', phone)
  const campaign = await drafted(officer, leader)
  const [one, other] = await Promise.all(
    [member, second].map(async ({ api }) => (await api.get<Me>('/me')).member),
  )
  if (!one || !other) throw new Error('the demo has no such members')
  const bring = (rows: readonly (readonly string[])[]) =>
    officer.page
      .locator('input[type=file]')
      .setInputFiles({ name: '名册.xlsx', mimeType: mediaType, buffer: workbookOf(rows) })

  await officer.page.goto(`/desk/campaigns/${campaign.id}?tab=roster`)
  await officer.page.getByRole('button', { name: '导入名册' }).click()
  const header = ['会员编号', '姓名']
  await bring([header, [one.memberNo, one.name], [other.memberNo, '写错了']])
  await expect(officer.page.getByText('姓名与在册的不一致。')).toBeVisible()
  await expect(officer.page.getByText('第 3 行')).toBeVisible()
  await expectAccessible(officer.page)
  await bring([header, [one.memberNo, one.name], [other.memberNo, other.name]])
  await expect(officer.page.getByRole('region', { name: '消息' }).getByText('已导入 2 人。')).toBeVisible()
  await campaign.step(officer, '/locks')
  await campaign.step(leader, '/approvals')

  const { page, context } = leader
  await page.goto(`/c/campaigns/${campaign.id}`)
  await expect(page.getByRole('button', { name: `发放给${one.name}` })).toBeEnabled()
  await keptOnDevice(page, 'uh.phone')
  await context.setOffline(true)
  await page.goto(`/c/campaigns/${campaign.id}`)
  for (const [slant, { name }] of [one, other].entries()) {
    await page.getByRole('textbox', { name: '找人' }).fill(name)
    await page.getByRole('button', { name: `发放给${name}` }).tap()
    await expect(page.getByText(/签收先保存在这台设备上/)).toBeVisible()
    await sign(leader, 3 * slant)
    await page.getByRole('button', { name: '确认发放' }).tap()
    await expectUnsent(page, slant + 1)
  }
  // meanwhile the second one confirms in her own app
  await second.page.goto('/m/gifts')
  const hers = second.page.getByRole('article', { name: campaign.theme })
  await hers.getByRole('button', { name: '我已领取' }).tap()
  await expect(hers.getByText('已领取', { exact: true })).toBeVisible()

  await context.setOffline(false)
  await expectUnsent(page, 1)
  await page.goto('/c/outbox')
  await expect(page.getByRole('heading', { name: `${other.name} · ${campaign.theme}` })).toBeVisible()
  await expect(page.getByText(/此人已经领取、退回或移出名册/)).toBeVisible()
  const { items } = await leader.api.get<CampaignRecipientPage>(`/campaigns/${campaign.id}/recipients`)
  expect(Object.fromEntries(items.map(({ name, way }) => [name, way]))).toEqual({
    [one.name]: 'SIGNATURE',
    [other.name]: 'APP',
  })
})
