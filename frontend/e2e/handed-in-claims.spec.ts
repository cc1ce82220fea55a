import { randomInt } from 'node:crypto'
import type { Me } from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { paintPhoto } from './support/photo.ts'
import { desk, expect, phone, test } from './support/test.ts'
import { told } from './support/told.ts'

test.use(phone)

test('an officer claims for a member in hospital by the word of a relative, and the member reads who did it', async ({
  enter,
}) => {
  const member = await enter('member2')
  const me = await member.api.get<Me>('/me')
  const officer = await enter('officer', desk)
  await officer.page.goto('/desk/welfare?tab=claims')
  await officer.page.getByRole('button', { name: '代为申请' }).click()
  const sheet = officer.page.getByRole('dialog')
  await sheet.getByRole('combobox').fill(me.member?.memberNo ?? '')
  await sheet.getByRole('option').first().click()
  await sheet.getByText(/ · 职工重大疾病医疗互助$/).click()
  await sheet.getByLabel('确诊日期').fill(dayFromNow(-randomInt(200) - 13))
  await sheet.getByLabel('个人负担的费用（元）').fill('80')
  await sheet.getByLabel('申请金额（元）').fill('70')
  await sheet.getByText('家属', { exact: true }).click()
  await sheet.getByRole('button', { name: '代为申请' }).click()
  await expect(sheet.getByText('请填写授权人姓名。').first()).toBeVisible()
  await sheet.getByLabel('授权人姓名').fill('陈思齐')
  await sheet.getByRole('button', { name: '代为申请' }).click()
  await expect(told(officer, '已代为提交')).toBeVisible()
  await expect(officer.page.getByText('请先上传本人或家属的授权材料')).toBeVisible()
  await expect(officer.page.getByRole('button', { name: '审核' })).toBeHidden()
  await officer.page.getByLabel('上传授权材料').setInputFiles({
    name: '授权.jpg',
    mimeType: 'image/jpeg',
    buffer: await paintPhoto(officer.page),
  })
  await expect(told(officer, '材料已上传')).toBeVisible()
  await expect(officer.page.getByRole('button', { name: '审核' })).toBeVisible()
  const claimNo = await officer.page.getByRole('heading', { level: 1 }).innerText()
  await member.page.goto('/m/welfare')
  const card = member.page.getByRole('listitem').filter({ hasText: claimNo })
  await expect(card.getByText('由工会干部代为提交')).toBeVisible()
  await card.getByRole('button', { name: /^撤回申请/ }).tap()
  await expect(told(member, '申请已撤回')).toBeVisible()
})
