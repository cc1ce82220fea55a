import type { HardshipFile, HardshipFileList, HardshipFilePage, NoticeBoard } from '../src/gen/schema'
import type { Api } from './support/api.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { paintPhoto } from './support/photo.ts'
import { desk, expect, phone, test } from './support/test.ts'

/** What an earlier run left open would keep the household busy. */
async function withdrawAll(api: Api): Promise<void> {
  const { items } = await api.get<HardshipFileList>('/me/hardship-files')
  for (const { id, version } of items) {
    await api.send(`/me/hardship-files/${id}/withdrawals`, undefined, { 'If-Match': `"${version}"` })
  }
}

test('a member applies on the phone and signs, and an officer takes her file up to the notice on the board', async ({
  enter,
}) => {
  test.setTimeout(120_000)
  const member = await enter('member', phone)
  await withdrawAll(member.api)
  await member.page.goto('/m/me')
  await member.page.getByRole('link', { name: /^困难帮扶申请/ }).tap()
  await member.page.getByRole('link', { name: '申请建档' }).tap()
  await member.page.getByRole('button', { name: '添加一位家庭成员' }).tap()
  await member.page.getByLabel('姓名').fill('示配偶')
  await member.page.getByRole('button', { name: '下一步' }).tap()
  await member.page.getByLabel('本人工资 金额（元）').fill('30000')
  await member.page.getByLabel('医疗 金额（元）').fill('12000')
  await member.page.getByRole('button', { name: '下一步' }).tap()
  await member.page.getByLabel('行政区划代码').fill('330199')
  await member.page.getByRole('button', { name: '下一步' }).tap()
  await expect(member.page.getByText('示配偶（配偶）')).toBeVisible()
  await member.page.getByRole('button', { name: '保存草稿' }).tap()
  await expect(member.page.getByRole('heading', { name: '签名授权核查' })).toBeVisible()
  await member.page.getByLabel('添加材料').first().selectOption('AUTHORISATION')
  await member.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'sheet.jpg', mimeType: 'image/jpeg', buffer: await paintPhoto(member.page) })
  await expect(member.page.getByText('已签名授权核查')).toBeVisible()
  await member.page.getByRole('button', { name: '提交申请' }).tap()
  await expect(member.page.getByText('待初审').first()).toBeVisible()
  await expectNoSidewaysScroll(member.page)
  await expectAccessible(member.page)
  await member.api.send('/me/consents', { purpose: 'HARDSHIP_NOTICE', version: 1 })

  const officer = await enter('officer', desk)
  const { items } = await officer.api.get<HardshipFilePage>('/hardship-files?status=SUBMITTED')
  const own = await member.api.get<HardshipFileList>('/me/hardship-files')
  const file = items.find(({ id }) => id === own.items[0]?.id)
  if (!file) throw new Error('the application is not in the queue')
  await officer.page.goto(`/desk/aid/files/${file.id}`)
  for (const step of ['初审', '入户调查', '民政核查', '测算']) {
    await officer.page.getByLabel('说明').fill('情况属实。')
    await officer.page.getByRole('button', { name: `确认：${step}` }).click()
    await expect(officer.page.getByRole('button', { name: `确认：${step}` })).toBeHidden()
  }
  await expect(officer.page.getByText('每人每月', { exact: false }).first()).toBeVisible()
  await expectAccessible(officer.page)
  await officer.page.getByLabel('受理异议的联系方式').fill('帮扶中心 0571-00000000')
  await officer.page.getByRole('button', { name: '确认：公示' }).click()
  await expect(officer.page.getByText('公示中').first()).toBeVisible()

  const leader = await enter('leader', desk)
  await leader.page.goto(`/desk/aid/files/${file.id}`)
  await leader.page.getByRole('button', { name: '确认：批准' }).click()
  await expect(leader.page.getByText('公示期未满').first()).toBeVisible()

  await member.page.goto('/m/board')
  await expect(member.page.getByText('这是您本人的公示')).toBeVisible()
})

test('an objection freezes the approval, and whoever handled the file does not decide about it', async ({
  enter,
}) => {
  const officer = await enter('officer', desk)
  const member = await enter('member2', phone)
  const { items } = await member.api.get<NoticeBoard>('/me/public-notices')
  const notice = items.find(({ mine, objection }) => !mine && !objection)
  if (!notice) throw new Error('nothing hangs to which she has not objected')
  await member.page.goto('/m/board')
  const card = member.page
    .getByRole('listitem')
    .filter({ has: member.page.getByRole('button', { name: '提出异议' }) })
  await card.first().getByRole('button', { name: '提出异议' }).tap()
  await member.page.getByRole('dialog').getByLabel('说明').fill('该户另有一套住房。')
  await member.page.getByRole('dialog').getByRole('button', { name: '提出异议' }).tap()
  await expect(member.page.getByText('您的异议待处理').first()).toBeVisible()
  await expectNoSidewaysScroll(member.page)
  await expectAccessible(member.page)

  await officer.page.goto('/desk/aid/notices')
  await expect(officer.page.getByText('1 条异议待处理').first()).toBeVisible()
  await expectAccessible(officer.page)
  const { items: files } = await officer.api.get<HardshipFilePage>('/hardship-files?status=ON_NOTICE')
  const frozen = files.find((file) => file.frozen === true)
  if (!frozen) throw new Error('no file is frozen')
  const leader = await enter('leader', desk)
  const shown = await leader.api.get<HardshipFile>(`/hardship-files/${frozen.id}`)
  expect(shown.notice?.openObjections).toBeGreaterThan(0)
  const refused = await leader.api.send(
    `/hardship-files/${frozen.id}/decisions`,
    { answer: 'APPROVE', reason: '同意' },
    { 'If-Match': `"${shown.version}"` },
  )
  expect(refused.status()).toBe(409)
})
