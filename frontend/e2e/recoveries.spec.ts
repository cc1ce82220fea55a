import type { AidCase, AidRecovery, AidRecoveryPage, PaymentOrderPage } from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { someMember } from './support/people.ts'
import { desk, expect, test } from './support/test.ts'
import { told } from './support/told.ts'

test.describe.configure({ timeout: 120_000 })

test('an officer lists paid aid, somebody else than who approved it decides, and an instalment is booked', async ({
  enter,
}) => {
  const handler = await enter('cadre-other', desk)
  const member = await someMember(handler.api)
  const { id, caseNo } = await handler.api.post<AidCase>('/aid-cases', {
    memberId: member.id,
    aid: { kind: 'LIVING', need: '家中老人长期服药，开支有困难。', requested: '600.00', mayRefer: false },
  })
  await handler.api.send(`/aid-cases/${id}/assessments`, { amount: '600.00' }, { 'If-Match': '"0"' })
  const approver = await enter('officer', desk)
  const { lines } = await approver.api.get<AidCase>(`/aid-cases/${id}`)
  const line = lines.find(({ source }) => source === 'UNION_FUND')
  const approval = { approve: true, comment: '情况属实。', lineId: line?.id }
  await approver.api.send(`/aid-cases/${id}/decisions`, approval, { 'If-Match': '"1"' })
  const cashier = await enter('cashier', desk)
  const orders = await cashier.api.get<PaymentOrderPage>('/payment-orders?state=WAITING&limit=200')
  const order = orders.items.find(({ originId }) => originId === id)
  await cashier.api.send(
    `/payment-orders/${order?.id ?? ''}/payments`,
    { paidOn: dayFromNow(0) },
    { 'If-Match': `"${order?.version ?? 0}"` },
  )

  await handler.page.goto(`/desk/aid/queue?status=PAID&case=${id}`)
  await handler.page.getByRole('button', { name: '列入追回' }).click()
  const listing = handler.page.getByRole('dialog')
  await listing.getByLabel('理由').fill('经核实，另有未申报的收入。')
  await listing.getByRole('button', { name: '列入追回' }).click()
  await expect(told(handler, '已列入追回清单')).toBeVisible()

  const { items } = await handler.api.get<AidRecoveryPage>('/aid-recoveries?status=PROPOSED&limit=200')
  const recovery = items.find((one) => one.caseNo === caseNo)
  const code = new RegExp(recovery?.code ?? '')
  await approver.page.goto('/desk/aid/recoveries?status=PROPOSED')
  await approver.page.getByRole('row', { name: code }).getByRole('button').click()
  await expect(approver.page.getByText('您审批过这笔帮扶金')).toBeVisible()

  const chair = await enter('leader', desk)
  await chair.page.goto('/desk/aid/recoveries?status=PROPOSED')
  await chair.page.getByRole('row', { name: code }).getByRole('button').click()
  await chair.page.getByRole('button', { name: '作出决定' }).click()
  const decision = chair.page.getByRole('dialog')
  await decision.getByLabel('书面决定').fill('经核实，应予追回，可以分期退回。')
  await decision.getByRole('button', { name: '作出决定' }).click()
  await expect(told(chair, '决定已作出')).toBeVisible()

  await handler.page.goto('/desk/aid/recoveries?status=OPEN')
  await handler.page.getByRole('row', { name: code }).getByRole('button').click()
  await handler.page.getByRole('button', { name: '登记退款' }).click()
  const receipt = handler.page.getByRole('dialog')
  await receipt.getByLabel('已退金额').fill('200')
  await receipt.getByLabel('收据号').fill(`SJ-${Date.now()}`)
  await receipt.getByRole('button', { name: '登记退款' }).click()
  await expect(told(handler, '退款已入账')).toBeVisible()
  const left = await handler.api.get<AidRecovery>(`/aid-recoveries/${recovery?.id ?? ''}`)
  expect(left).toMatchObject({ status: 'OPEN', repaid: '200.00', rest: '400.00' })
})
