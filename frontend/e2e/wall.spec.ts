import type { AuditEntryPage } from '../src/gen/schema'
import { someMember } from './support/people.ts'
import { desk, expect, phone, test } from './support/test.ts'

test('an officer of another union finds nobody, and her attempt is in the audit log', async ({ enter }) => {
  const cadre = await enter('cadre', phone)
  const member = await someMember(cadre.api)
  const visit = await cadre.api.post<{ id: string }>('/condolence-visits', {
    memberId: member.id,
    occasion: 'FAMILY_MEDIATION',
    occurredOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    visitedOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    visitors: ['示知远'],
    form: 'NONE',
  })

  const other = await enter('cadre-other', phone)
  await other.page.goto('/c/visits/new')
  await other.page.getByRole('searchbox', { name: '看望谁' }).fill(member.memberNo)
  await expect(other.page.getByText(`您的工会里没有找到「${member.memberNo}」`)).toBeVisible()
  await other.page.goto(`/c/visits/${visit.id}`)
  await expect(other.page.getByRole('heading', { name: '没有找到这个内容' })).toBeVisible()
  const refused = await other.api.ask(`/members/${member.id}`)
  expect(refused.status()).toBe(404)
  const { requestId } = (await refused.json()) as { requestId: string }

  const auditor = await enter('auditor', desk)
  const { items } = await auditor.api.get<AuditEntryPage>('/audit-entries?outcome=REFUSED&limit=50')
  const attempt = items.find((entry) => entry.requestId === requestId)
  expect(attempt).toMatchObject({ outcome: 'REFUSED', subjectId: member.id })

  await auditor.page.goto('/desk/audit?outcome=REFUSED')
  const row = auditor.page.getByRole('row').filter({ hasText: '示知行' }).first()
  await expect(row).toContainText('被拒绝')
})

test('a member without an office finds no officer’s page', async ({ enter }) => {
  const { page, api } = await enter('member')
  expect((await api.ask('/members?limit=1')).status()).toBe(403)
  expect((await api.ask('/audit-entries?limit=1')).status()).toBe(403)
  await page.goto('/desk/audit')
  await expect(
    page.getByRole('heading', { name: '没有权限查看' }).or(page.getByText('工作台供工会干部使用')),
  ).toBeVisible()
})
