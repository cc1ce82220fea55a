import type { Club, Me } from '../src/gen/schema'
import { dayFromNow, thisYear } from './support/days.ts'
import { freshTitle } from './support/events.ts'
import { desk, expect, phone, test } from './support/test.ts'
import { told } from './support/told.ts'

test.describe.configure({ timeout: 180_000 })

test('a club is founded, its head admits a member on her phone and logs who came, and its year is assessed', async ({
  enter,
}) => {
  const name = freshTitle('羽毛球协会')
  const officer = await enter('officer', desk)
  const head = await enter('member', phone)
  const member = await enter('member2', phone)

  await officer.page.goto('/desk/clubs')
  await officer.page.getByRole('button', { name: '新建协会' }).click()
  const founding = officer.page.getByRole('dialog')
  await founding.getByLabel('名称').fill(name)
  await founding.getByRole('radio', { name: '体育健身' }).check({ force: true })
  await founding.getByRole('button', { name: '保存' }).click()
  await expect(officer.page.getByRole('heading', { level: 1, name })).toBeVisible()
  const id = new URL(officer.page.url()).pathname.split('/').pop() ?? ''

  await officer.page.getByRole('button', { name: '任命负责人' }).click()
  const appointing = officer.page.getByRole('dialog')
  const me = await head.api.get<Me>('/me')
  await appointing.getByRole('combobox').fill(me.member?.memberNo ?? '')
  await officer.page.getByRole('option').first().click()
  await appointing.getByRole('button', { name: '保存' }).click()
  await expect(told(officer, '已任命')).toBeVisible()

  await member.page.goto(`/m/clubs/${id}`)
  await member.page.getByRole('button', { name: `申请加入${name}` }).click()
  await expect(member.page.getByText('已申请，等待审核')).toBeVisible()

  const asker = (await member.api.get<Me>('/me')).member?.name ?? ''
  await head.page.goto(`/m/clubs/${id}`)
  await head.page.getByRole('button', { name: `审核${asker}的申请` }).click()
  await head.page.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click()
  await expect(told(head, `${asker}已加入`)).toBeVisible()

  await head.page.getByRole('button', { name: '登记活动' }).click()
  const logging = head.page.getByRole('dialog')
  await logging.getByLabel('活动内容').fill('周三训练')
  await logging.getByLabel(asker, { exact: true }).check({ force: true })
  await logging.getByLabel('其他参加人数').fill('2')
  await logging.getByRole('button', { name: '保存' }).click()
  await expect(head.page.getByText('成员 1 人参加，另有 2 人')).toBeVisible()

  await officer.page.goto(`/desk/clubs/${id}?tab=years`)
  await officer.page.getByRole('button', { name: `考核 ${thisYear()} 年度` }).click()
  const assessing = officer.page.getByRole('dialog')
  await assessing.getByRole('radio', { name: '良好' }).check({ force: true })
  await assessing.getByRole('button', { name: '保存' }).click()
  await expect(told(officer, '考核已保存')).toBeVisible()
  await expect(officer.page.getByRole('row', { name: new RegExp(String(thisYear())) })).toContainText('良好')
})

test('a member joins an open club with one tap and leaves it again', async ({ enter }) => {
  const officer = await enter('officer', desk)
  const { page } = await enter('member2', phone)
  const union = (await officer.api.get<Me>('/me')).grants.find(({ role }) => role === 'ORGANIZER')?.union
  const name = freshTitle('读书会')
  const { id } = await officer.api.post<Club>('/clubs', {
    unionId: union?.id ?? '',
    name,
    kind: 'READING',
    admission: 'OPEN',
    from: dayFromNow(-30),
  })
  await page.goto('/m/clubs')
  await page.getByRole('button', { name: `加入${name}`, exact: true }).click()
  const card = page.getByRole('article', { name })
  await expect(card.getByText('✓ 已加入')).toBeVisible()
  await page.goto(`/m/clubs/${id}`)
  await page.getByRole('button', { name: '退出' }).click()
  await expect(page.getByRole('button', { name: `加入${name}` })).toBeVisible()
})

test('who takes part in nothing yet is named for who organises', async ({ enter }) => {
  const { page } = await enter('officer', desk)
  await page.goto('/desk/clubs/participation')
  await expect(page.getByRole('heading', { level: 2, name: '各单位参与情况' })).toBeVisible()
  await expect(page.getByText(/% · \d+ \/ \d+ 人/).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: '还没有参加的会员' })).toBeVisible()
})
