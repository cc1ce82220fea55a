import type { Me } from '../src/gen/schema'
import { freshTitle } from './support/events.ts'
import { desk, expect, phone, test } from './support/test.ts'
import { told } from './support/told.ts'

test.describe.configure({ timeout: 180_000 })

test('a contest is announced, entered on the phone, scored by number, and published by somebody else', async ({
  enter,
}) => {
  const name = freshTitle('技能比武')
  const officer = await enter('officer', desk)
  const leader = await enter('leader', desk)
  const judge = await enter('member', phone)
  const competitor = await enter('member2', phone)

  await officer.page.goto('/desk/contests')
  await officer.page.getByRole('button', { name: '发布竞赛' }).click()
  const announcing = officer.page.getByRole('dialog')
  await announcing.getByLabel('名称', { exact: true }).fill(name)
  await announcing.getByLabel('项目（工种）名称').fill('中式烹调师')
  await announcing
    .getByRole('group', { name: '裁判回避本单位' })
    .getByRole('radio', { name: '否' })
    .check({ force: true })
  await announcing.getByRole('button', { name: '增加称号' }).click()
  await announcing.getByLabel('称号', { exact: true }).fill('技术能手')
  await announcing.getByLabel('授予单位').fill('机关事务局工会')
  await announcing.getByRole('button', { name: '发布竞赛' }).click()
  await expect(officer.page.getByRole('heading', { level: 1, name })).toBeVisible()
  const id = new URL(officer.page.url()).pathname.split('/').pop() ?? ''

  await officer.page.getByRole('tab', { name: '裁判' }).click()
  await officer.page.getByRole('button', { name: '聘请裁判' }).click()
  const appointing = officer.page.getByRole('dialog')
  const me = await judge.api.get<Me>('/me')
  await appointing.getByRole('combobox').fill(me.member?.memberNo ?? '')
  await officer.page.getByRole('option').first().click()
  await appointing.getByRole('button', { name: '保存' }).click()
  await expect(told(officer, '裁判已聘请')).toBeVisible()

  await competitor.page.goto(`/m/contests/${id}`)
  await competitor.page.getByRole('button', { name: '报名中式烹调师' }).click()
  await expect(competitor.page.getByText('✓ 已报名')).toBeVisible()

  await officer.page.reload()
  await officer.page.getByRole('button', { name: '截止报名并抽签' }).click()
  await officer.page.getByRole('dialog').getByRole('button', { name: '截止报名并抽签' }).click()
  await expect(told(officer, '已抽签')).toBeVisible()

  await judge.page.goto(`/m/contests/${id}`)
  await judge.page.getByRole('link', { name: '给中式烹调师评分' }).click()
  await judge.page.getByRole('button', { name: '给 1 号评分' }).click()
  const scoring = judge.page.getByRole('dialog')
  await scoring.getByLabel('理论').fill('88.5')
  await scoring.getByLabel('实操').fill('91')
  await scoring.getByRole('button', { name: '提交' }).click()
  await expect(judge.page.getByText('已提交：理论 88.50，实操 91.00')).toBeVisible()

  await leader.page.goto(`/desk/contests/${id}?tab=ranking`)
  await expect(leader.page.getByText('90.25')).toBeVisible()
  await leader.page.getByRole('button', { name: '公布成绩' }).click()
  await leader.page.getByRole('dialog').getByRole('button', { name: '公布成绩' }).click()
  await expect(told(leader, '成绩已公布')).toBeVisible()

  await competitor.page.reload()
  await expect(competitor.page.getByText('第 1 名（共 1 人）')).toBeVisible()
  await expect(competitor.page.getByText('技术能手（中式烹调师）')).toBeVisible()

  await leader.page.goto(`/desk/contests/${id}?tab=titles`)
  await expect(leader.page.getByText('共 1 人、1 人次获得称号。')).toBeVisible()
  await leader.page.goto('/desk/honors')
  await expect(leader.page.getByRole('link', { name }).first()).toBeVisible()
})
