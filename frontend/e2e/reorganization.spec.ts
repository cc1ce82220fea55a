import type { Reorganization, Union, UnionPage } from '../src/gen/schema'
import { expectAccessible } from './support/axe.ts'
import { dayFromNow } from './support/days.ts'
import { desk, expect, test } from './support/test.ts'

test.describe.configure({ timeout: 120_000 })

test('an officer renames a union and the old name stays for the day before', async ({ enter }) => {
  const officer = await enter('officer', desk)
  const { api, page } = officer
  const top = (await api.get<UnionPage>('/unions?limit=1')).items[0]
  const made = await api.post<Union>('/unions', {
    parentId: top?.id,
    code: `E2E-${Date.now()}`,
    name: '待更名分工会',
    kind: 'SUB_UNION',
    from: '2024-01-01',
  })
  await page.goto(`/desk/units?union=${made.id}`)
  await page.getByRole('link', { name: '修改' }).click()
  await page.getByLabel('名称').fill('更名后分工会')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { name: '更名后分工会' })).toBeVisible()
  await expect(page.getByRole('table', { name: '沿革' })).toContainText('待更名分工会')
  await expectAccessible(page)
  await page.goto(`/desk/units?union=${made.id}&asOf=${dayFromNow(-1)}`)
  await expect(page.getByRole('heading', { name: '待更名分工会' })).toBeVisible()
})

test('one drafts a merger, another checks what moves and carries it out', async ({ enter }) => {
  const officer = await enter('officer', desk)
  const top = (await officer.api.get<UnionPage>('/unions?limit=1')).items[0]
  const found = (name: string, code: string) =>
    officer.api.post<Union>('/unions', {
      parentId: top?.id,
      code,
      name,
      kind: 'SUB_UNION',
      from: '2024-01-01',
    })
  const stamp = Date.now()
  const from = await found(`并出分工会${stamp}`, `E2E-A${stamp}`)
  const into = await found(`并入分工会${stamp}`, `E2E-B${stamp}`)

  const page = officer.page
  await page.goto('/desk/reorganizations/new')
  for (const [field, union] of [
    ['哪个工会', from],
    ['并入哪个工会', into],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^${field}`) }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('searchbox').fill(union.name)
    await dialog.getByRole('button', { name: union.name }).click()
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByLabel('事由')).toHaveValue(`${from.name}并入${into.name}`)
  await page.getByLabel('文号').fill('浙机事工委〔2026〕12号')
  await expectAccessible(page)
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByText(`${from.name}并入${into.name}`).first()).toBeVisible()
  await page.getByRole('button', { name: '保存并预览' }).click()
  await expect(page.getByText('您是起草人')).toBeVisible()
  await expect(page.getByRole('table', { name: '各工会的变动' })).toContainText('撤销的工会')
  await expect(page.getByRole('region', { name: '调整后' })).toContainText('撤销')
  await expectAccessible(page)
  const address = new URL(page.url()).pathname

  const leader = await enter('leader', desk)
  await leader.page.goto(address)
  await leader.page.getByRole('button', { name: '核对无误，实施' }).click()
  await expect(leader.page.getByText('已实施').first()).toBeVisible()
  const done = await leader.api.get<Reorganization>(`/reorganizations/${address.split('/').pop() ?? ''}`)
  expect(done.status).toBe('CARRIED_OUT')
  await leader.page.goto(`/desk/units?union=${from.id}`)
  await expect(leader.page.getByText('已撤销').first()).toBeVisible()
  await expect(leader.page.getByRole('link', { name: into.name }).first()).toBeVisible()
})
