import { randomInt } from 'node:crypto'
import type { CondolenceVisit } from '../src/gen/schema'
import { expectAccessible } from './support/axe.ts'
import { dayFromNow } from './support/days.ts'
import { expectUnsent, keptOnDevice } from './support/offline.ts'
import { someMember } from './support/people.ts'
import { expect, phone, test } from './support/test.ts'

test.use(phone)

test('two devices correct one visit: the second sees what differs and overwrites nothing', async ({
  enter,
}) => {
  const first = await enter('cadre')
  const second = await enter('cadre', { ...phone, serviceWorkers: 'allow' })
  const member = await someMember(first.api)
  const day = dayFromNow(-randomInt(30, 700))
  const visit = await first.api.post<CondolenceVisit>('/condolence-visits', {
    memberId: member.id,
    occasion: 'HOSPITALIZATION',
    occurredOn: day,
    visitedOn: day,
    visitors: ['示知远'],
    form: 'CASH',
    amount: '500.00',
    note: '原来的话',
  })
  const edit = `/c/visits/${visit.id}/edit`
  await second.page.goto(edit)
  await expect(second.page.getByLabel('金额')).toHaveValue('500.00')
  await keptOnDevice(second.page, 'uh.phone')
  await second.context.setOffline(true)
  await second.page.getByLabel('金额').fill('600.00')
  await second.page.getByRole('button', { name: '保存更正' }).tap()
  await expectUnsent(second.page, 1)

  await first.page.goto(edit)
  await first.page.getByLabel('金额').fill('700.00')
  await first.page.getByLabel('说了什么').fill('同事补充的话')
  await first.page.getByRole('button', { name: '保存更正' }).tap()
  await expect(first.page.getByText('慰问金 ¥700.00')).toBeVisible()

  await second.context.setOffline(false)
  await expect(second.page.getByText('别人先改了这条记录')).toBeVisible()
  await expectAccessible(second.page)
  await second.page.getByRole('link', { name: '逐项比较' }).tap()
  await expect(second.page.getByText('您打开时：500.00')).toBeVisible()
  await expect(second.page.getByRole('radio', { name: /用对方的.*700\.00/ })).toBeVisible()
  await expectAccessible(second.page)
  await second.page.getByRole('radio', { name: /用我的.*600\.00/ }).check({ force: true })
  await second.page.getByRole('button', { name: '按选择继续' }).tap()
  await expect(second.page.getByLabel('说了什么')).toHaveValue('同事补充的话')
  await second.page.getByRole('button', { name: '保存更正' }).tap()
  await expect(second.page.getByText('慰问金 ¥600.00')).toBeVisible()
  await expectUnsent(second.page, 0)
  const now = await first.api.get<CondolenceVisit>(`/condolence-visits/${visit.id}`)
  expect(now).toMatchObject({ amount: '600.00', note: '同事补充的话' })
})
