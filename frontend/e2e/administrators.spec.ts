import type { AppointmentProposal, Me } from '../src/gen/schema'
import { desk, expect, test } from './support/test.ts'

test('one administrator proposes, another confirms, and only the second makes it an office', async ({
  enter,
}) => {
  const security = await enter('security', desk)
  const me = await security.api.get<Me>('/me')
  const unionId = me.grants[0]?.union.id ?? ''
  const candidate = await security.api.get<{ items: { id: string; name: string }[] }>('/members?q=M900002')
  const { id: memberId, name } = candidate.items[0] ?? { id: '', name: '' }
  const proposal = await security.api.post<AppointmentProposal>('/appointment-proposals', {
    memberId,
    unionId,
    role: 'SECURITY_AUDITOR',
    from: '2026-11-01',
  })
  expect(proposal).toMatchObject({ state: 'WAITING', mayDecide: false, mayWithdraw: true })

  const auditor = await enter('auditor', desk)
  await auditor.page.goto(`/desk/units?unit=${unionId}`)
  const row = auditor.page.getByRole('row').filter({ hasText: name }).filter({ hasText: '待确认' })
  await row.getByRole('button', { name: /确认或驳回/ }).click()
  const dialog = auditor.page.getByRole('dialog')
  await expect(dialog).toContainText(`提名${name}担任`)
  await dialog.getByRole('button', { name: '驳回' }).click()
  await expect(dialog.locator('.error-summary')).toContainText('请写明驳回的理由。')
  await dialog.getByRole('textbox', { name: /驳回理由/ }).fill('另有人选')
  await dialog.getByRole('button', { name: '驳回' }).click()
  await expect(
    auditor.page.getByRole('row').filter({ hasText: name }).filter({ hasText: '已驳回' }).first(),
  ).toBeVisible()

  const member = await enter('member2')
  expect((await member.api.ask('/audit-entries?limit=1')).status()).toBe(403)
})

test('the system administrator is not shown how to appoint, and the log is closed to her', async ({
  enter,
}) => {
  const { page, api } = await enter('admin', desk)
  expect((await api.ask('/audit-entries?limit=1')).status()).toBe(403)
  await page.goto('/desk/units')
  await expect(page.getByRole('heading', { name: '组织架构' })).toBeVisible()
  await expect(page.getByRole('button', { name: '任命干部' })).toHaveCount(0)
})
