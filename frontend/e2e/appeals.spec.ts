import type { AidCase, Appeal, AppealPage } from '../src/gen/schema'
import { desk, expect, phone, test } from './support/test.ts'

test.describe.configure({ timeout: 120_000 })

test('a member appeals on her phone against a refusal, and the officer who did not refuse upholds it at the desk', async ({
  enter,
}) => {
  const member = await enter('member', phone)
  const { id } = await member.api.post<{ id: string }>('/me/aid-cases', {
    kind: 'LIVING',
    need: `家中老人长期服药（${Date.now()}）。`,
    requested: '800.00',
    mayRefer: false,
  })
  await member.api.send(`/me/aid-cases/${id}/submissions`, undefined, { 'If-Match': '"0"' })
  const officer = await enter('officer', desk)
  await officer.api.send(`/aid-cases/${id}/assessments`, { amount: '800.00' }, { 'If-Match': '"1"' })
  const chair = await enter('leader', desk)
  const refusal = { approve: false, reasonCode: 'COST_NOT_PROVEN' }
  await chair.api.send(`/aid-cases/${id}/decisions`, refusal, { 'If-Match': '"2"' })

  await member.page.goto(`/m/aid/${id}`)
  await member.page.getByRole('button', { name: '申请复核' }).tap()
  const sheet = member.page.getByRole('dialog')
  await sheet.getByLabel('申请理由').fill('病历和发票已补齐，请重新核查。')
  await sheet.getByRole('button', { name: '申请复核' }).tap()
  await expect(member.page.getByText('待决定')).toBeVisible()

  const { items } = await officer.api.get<AppealPage>('/appeals?status=OPEN&limit=200')
  const appeal = items.find(({ caseId }) => caseId === id)
  await chair.page.goto('/desk/aid/appeals')
  await chair.page
    .getByRole('row', { name: new RegExp(appeal?.code ?? '') })
    .getByRole('button')
    .click()
  await expect(chair.page.getByText('您作过原决定或与申请人有关')).toBeVisible()
  await officer.page.goto('/desk/aid/appeals')
  await officer.page
    .getByRole('row', { name: new RegExp(appeal?.code ?? '') })
    .getByRole('button')
    .click()
  await expect(officer.page.getByText('病历和发票已补齐，请重新核查。')).toBeVisible()
  await officer.page.getByRole('button', { name: '作出决定' }).click()
  const decision = officer.page.getByRole('dialog')
  await decision.getByLabel('决定与理由').selectOption('NEW_FACTS')
  await decision.getByLabel('书面答复').fill('材料已补齐，请按程序重新核查。')
  await decision.getByRole('button', { name: '作出决定' }).click()
  await expect(officer.page.getByRole('region', { name: '消息' }).getByText('复核决定已作出')).toBeVisible()

  await member.page.goto('/m/aid/appeals')
  await expect(member.page.getByText('材料已补齐，请按程序重新核查。').first()).toBeVisible()
  const decided = await officer.api.get<Appeal>(`/appeals/${appeal?.id ?? ''}`)
  const anew = await officer.api.get<AidCase>(`/aid-cases/${decided.newCaseId ?? ''}`)
  expect(anew.againOf).toBe(id)
})
