import type { ProfileRequestList } from '../src/gen/schema'
import type { Api } from './support/api.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { paintPhoto } from './support/photo.ts'
import { desk, expect, phone, test } from './support/test.ts'

/** What an earlier run left waiting would keep the field busy. */
async function withdrawAll(api: Api): Promise<void> {
  const { items } = await api.get<ProfileRequestList>('/me/profile-requests')
  for (const { id, status, version } of items) {
    if (status !== 'OPEN' && status !== 'MORE_EVIDENCE') continue
    await api.send(`/me/profile-requests/${id}/withdrawals`, undefined, { 'If-Match': `"${version}"` })
  }
}

test('a member asks to have her file corrected, proves it, and an officer approves what she compared', async ({
  enter,
}) => {
  const member = await enter('member', phone)
  await withdrawAll(member.api)
  const post = `主任科员${Date.now() % 10_000}`
  await member.page.goto('/m/me')
  await member.page.getByRole('link', { name: /^我的资料/ }).tap()
  await member.page.getByRole('textbox', { name: '职务' }).fill(post)
  await member.page.getByRole('button', { name: '提交' }).tap()
  const card = member.page.getByRole('listitem').filter({ hasText: post }).first()
  await expect(card.getByText('待核对')).toBeVisible()
  await member.page
    .getByLabel('上传照片或 PDF')
    .setInputFiles({ name: 'letter.jpg', mimeType: 'image/jpeg', buffer: await paintPhoto(member.page) })
  await expect(member.page.getByText('已交 1 份材料').first()).toBeVisible()
  await expectNoSidewaysScroll(member.page)
  await expectAccessible(member.page)

  const officer = await enter('officer', desk)
  await officer.page.goto('/desk/profile-requests?status=OPEN')
  await officer.page.getByRole('table').getByRole('link').first().click()
  await expect(officer.page.getByRole('cell', { name: post })).toBeVisible()
  await officer.page.getByRole('button', { name: '打开：材料 1' }).click()
  await expect(officer.page.getByRole('img', { name: '材料 1' })).toBeVisible()
  await officer.page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
  await expectAccessible(officer.page)
  await officer.page.getByRole('button', { name: '同意更正' }).click()
  await expect(officer.page.getByText('已更正').first()).toBeVisible()

  await member.page.goto('/m/me/reads')
  await expect(member.page.getByText('打开了您上传的材料').first()).toBeVisible()
  await member.page.goto('/m/profile')
  await expect(member.page.getByRole('definition').filter({ hasText: post })).toBeVisible()
})

test('a member fetches everything that is kept about her', async ({ enter }) => {
  const { page } = await enter('member', phone)
  await page.goto('/m/me')
  await page.getByRole('link', { name: '我的全部数据' }).tap()
  await page.getByRole('button', { name: '制作文件' }).tap()
  const newest = page.getByRole('link', { name: '下载' }).first()
  await expect(newest).toBeVisible({ timeout: 60_000 })
  const saved = page.waitForEvent('download')
  await newest.tap()
  expect((await saved).suggestedFilename()).toBe('my-data.zip')
  await page.getByText('文件内容').first().tap()
  await expect(page.getByText('个人资料 1 条').first()).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test('a member enters her mother for care after agreeing, and withdrawing takes her away again', async ({
  enter,
}) => {
  const { page, api } = await enter('member', phone)
  await api.send('/me/consents/FAMILY_CARE/withdrawals')
  await page.goto('/m/me/consents')
  await page.getByRole('button', { name: '同意：家属信息用于慰问', exact: true }).tap()
  await expect(page.getByRole('button', { name: '撤回同意：家属信息用于慰问' })).toBeVisible()
  await page.goto('/m/me')
  await page.getByRole('link', { name: /^我的家属/ }).tap()
  await page.getByRole('button', { name: '登记家属' }).tap()
  await page.getByText('慰问', { exact: true }).tap()
  await page.getByText('母亲', { exact: true }).tap()
  await page.getByRole('textbox', { name: '姓名' }).fill('示秀兰')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).tap()
  await expect(page.getByText('母亲 · 示秀兰')).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.goto('/m/me/consents')
  await page.getByRole('button', { name: '撤回同意：家属信息用于慰问' }).tap()
  await expect(page.getByRole('button', { name: '同意：家属信息用于慰问', exact: true })).toBeVisible()
  await page.goto('/m/family')
  await expect(page.getByText('还没有登记家属。')).toBeVisible()
})
