import type { BudgetPage, Me } from '../src/gen/schema'
import { thisYear } from './support/days.ts'
import { desk, expect, test } from './support/test.ts'
import { told } from './support/told.ts'

test.describe.configure({ timeout: 180_000 })

test('finance drafts a budget, the chair sends it back and approves what was put right, and the bars show it', async ({
  enter,
}) => {
  const finance = await enter('finance', desk)
  const { page } = finance
  const me = await finance.api.get<Me>('/me')
  const union = me.grants[0]?.union.id ?? ''
  const taken = await Promise.all(
    Array.from({ length: 9 }, async (_, ahead) => {
      const year = thisYear() + 1 + ahead
      const { items } = await finance.api.get<BudgetPage>(`/budgets?unionId=${union}&year=${year}`)
      return { year, free: items.length === 0 }
    }),
  )
  const year = taken.find(({ free }) => free)?.year
  if (year === undefined) throw new Error('every year to come has a budget')
  const address = `/desk/finance/budget?year=${year}`
  await page.goto(address)
  await expect(page.getByText('还没有批准的预算')).toBeVisible()
  await page.getByRole('button', { name: '编制预算' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: '保存草稿' }).click()
  await expect(form.getByText('请填写此项。').first()).toBeVisible()
  const line = form.getByRole('group', { name: '第 1 行' })
  await line.getByLabel('支出科目').selectOption({ index: 1 })
  await line.getByLabel('项目名称').fill('职工文体活动')
  await line.getByLabel('资金来源').selectOption({ index: 1 })
  await line.getByLabel('计划').fill('1200')
  await form.getByRole('button', { name: '保存草稿' }).click()
  await expect(told(finance, '草稿已保存')).toBeVisible()
  await page.getByRole('button', { name: '提交批准' }).click()
  await expect(told(finance, '已提交')).toBeVisible()

  const leader = await enter('leader', desk)
  await leader.page.goto(address)
  await leader.page.getByRole('button', { name: '审批' }).click()
  const decision = leader.page.getByRole('dialog')
  await decision.getByRole('button', { name: '退回' }).click()
  await expect(decision.getByText('请填写此项。').first()).toBeVisible()
  await decision.getByLabel('理由').fill('活动经费按去年实际核减')
  await decision.getByRole('button', { name: '退回' }).click()
  await expect(told(leader, '已退回')).toBeVisible()

  await page.reload()
  await expect(page.getByText('退回：活动经费按去年实际核减')).toBeVisible()
  await page.getByRole('button', { name: '修改' }).click()
  await form.getByRole('group', { name: '第 1 行' }).getByLabel('计划').fill('1000.50')
  await form.getByRole('button', { name: '保存草稿' }).click()
  await expect(form).toBeHidden()
  await page.getByRole('button', { name: '提交批准' }).click()
  await expect(page.getByText('待批准')).toBeVisible()

  await leader.page.reload()
  await leader.page.getByRole('button', { name: '审批' }).click()
  await expect(decision.getByRole('cell', { name: '¥1,000.50' })).toBeVisible()
  await decision.getByRole('button', { name: '批准', exact: true }).click()
  await expect(told(leader, '已批准')).toBeVisible()
  await expect(leader.page.getByText('共计划 ¥1,000.50，已留用和支付 ¥0.00，结余 ¥1,000.50。')).toBeVisible()
  await expect(leader.page.getByRole('link', { name: '职工文体活动' })).toBeVisible()
  await leader.page.getByText('表', { exact: true }).click()
  await expect(leader.page.getByRole('table', { name: '预算项目' })).toBeVisible()
})
