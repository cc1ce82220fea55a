import type { AidCase, Me, Transfer, Union, UnionPage } from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { someMember } from './support/people.ts'
import { desk, expect, test } from './support/test.ts'

test('a request follows its member into another union; the old one keeps the record, the new one goes on', async ({
  enter,
}) => {
  const old = await enter('cadre-other', desk)
  const bureau = await enter('officer', desk)
  const member = await someMember(old.api)
  const { id, caseNo } = await old.api.post<AidCase>('/aid-cases', {
    memberId: member.id,
    aid: { kind: 'LIVING', need: '家中老人长期服药，开支有困难。', requested: '600.00', mayRefer: false },
  })
  // beside the union of her office: another one below it would still be hers to read
  const office = (await old.api.get<Me>('/me')).grants[0]?.union.id
  const { parentId } = await bureau.api.get<Union>(`/unions/${office ?? ''}`)
  const beside = await bureau.api.get<UnionPage>(`/unions?parentId=${parentId ?? ''}&limit=200`)
  const into = beside.items.find((one) => one.id !== office)
  const transfer = await old.api.post<Transfer>('/transfers', {
    memberId: member.id,
    toUnionCode: into?.code,
    effectiveOn: dayFromNow(0),
    reason: '工作调动',
  })
  const accepted = { 'If-Match': `"${transfer.version}"` }
  await bureau.api.send(`/transfers/${transfer.id}/decisions`, { accept: true }, accepted)

  await old.page.goto('/desk/aid/handovers')
  await old.page
    .getByRole('row', { name: new RegExp(caseNo) })
    .getByRole('button')
    .click()
  await expect(old.page.getByText('在现工会接着办理。')).toBeVisible()
  await expect(old.page.getByRole('link', { name: '打开现在的记录' })).toHaveCount(0)

  await bureau.page.goto('/desk/aid/handovers?side=IN')
  await bureau.page
    .getByRole('row', { name: new RegExp(caseNo) })
    .getByRole('button')
    .click()
  await bureau.page.getByRole('link', { name: '打开现在的记录' }).click()
  await expect(bureau.page.getByText('家中老人长期服药，开支有困难。')).toBeVisible()
  const now = await bureau.api.get<AidCase>(`/aid-cases/${id}`)
  expect(now.union.id).toBe(into?.id)
})
