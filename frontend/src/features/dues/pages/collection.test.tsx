import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { DuesBetweenUnions } from '../api/between-unions'
import type { DuesPayment } from '../api/payments'
import type { DuesRefund } from '../api/refunds'
import ArrearsPage from './arrears-page'
import PaymentsPage from './payments-page'

const routes = [
  { path: '/desk/dues/payments', page: PaymentsPage },
  { path: '/desk/dues/arrears', page: ArrearsPage },
]
const finance = { ...administrator, permissions: ['SELF', 'DUES_READ', 'DUES_WRITE'] }
const union = { id: unionId, name: '机关工会' }
const waiting: DuesPayment = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e80',
  union,
  state: 'UNKNOWN',
  payer: '陈四远',
  payerNo: 'M000123',
  method: 'BANK',
  paidOn: '2026-03-15',
  amount: '25.00',
  allocated: '0.00',
  refunded: '0.00',
  open: '25.00',
  why: 'NAME_DIFFERS',
  recordedBy: { name: '钱会计' },
  version: 0,
}

const proposed: DuesRefund = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e81',
  paymentId: waiting.id,
  union,
  payer: '陈四远',
  method: 'BANK',
  amount: '25.00',
  reason: '不是本单位会员',
  status: 'PROPOSED',
  proposedBy: { name: '钱会计' },
  version: 0,
}

beforeEach(() => {
  server.use(http.get(address('/dues-between-unions'), () => HttpResponse.json({ items: [] })))
})

it('says why a payment fits nobody and lets finance say whom it is from', async () => {
  let sent: unknown
  server.use(
    http.get(address('/dues-payments'), () => HttpResponse.json({ items: [waiting] })),
    http.get(address('/dues-refunds'), () => HttpResponse.json({ items: [] })),
    http.post(address(`/dues-payments/${waiting.id}/assignments`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json({ ...waiting, state: 'MATCHED', open: '0.00', version: 2 }, { status: 201 })
    }),
  )
  renderAt('/desk/dues/payments', routes, finance)
  expect(await screen.findByText('姓名与会员编号不符')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '认领陈四远的款项' }))
  const sheet = within(screen.getByRole('dialog'))
  expect(sheet.getByLabelText('会员编号')).toHaveValue('M000123')
  await userEvent.click(sheet.getByRole('button', { name: '认领' }))
  await waitFor(() => expect(sent).toEqual(['"0"', { memberNo: 'M000123' }]))
})

it('takes a prepayment in cash of somebody who owes nothing, named by her number', async () => {
  let sent: unknown
  server.use(
    http.get(address('/dues-payments'), () => HttpResponse.json({ items: [] })),
    http.get(address('/dues-refunds'), () => HttpResponse.json({ items: [] })),
    http.post(address('/dues-payments'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...waiting, state: 'CREDIT' }, { status: 201 })
    }),
  )
  renderAt('/desk/dues/payments', routes, {
    ...administrator,
    permissions: ['SELF', 'DUES_READ', 'PAYMENT_MAKE'],
  })
  await userEvent.click(await screen.findByRole('button', { name: '登记缴款' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.click(sheet.getByRole('button', { name: '登记缴款' }))
  expect(sheet.getAllByText('请填写会员编号。').length).toBeGreaterThan(0)
  await userEvent.type(sheet.getByLabelText('会员编号'), 'M000123')
  await userEvent.type(sheet.getByLabelText('到账'), '150')
  await userEvent.clear(sheet.getByLabelText('日期'))
  await userEvent.type(sheet.getByLabelText('日期'), '2026-03-20')
  await userEvent.type(sheet.getByLabelText('收据号或流水号'), 'SJ-1')
  await userEvent.click(sheet.getByRole('button', { name: '登记缴款' }))
  await waitFor(() =>
    expect(sent).toEqual({
      memberNo: 'M000123',
      method: 'CASH',
      paidOn: '2026-03-20',
      amount: '150.00',
      receiptNo: 'SJ-1',
    }),
  )
})

it('takes a payment back that pays its months already, for a reason', async () => {
  const { why, ...known } = waiting
  expect(why).toBeDefined()
  const matched: DuesPayment = { ...known, state: 'MATCHED', allocated: '25.00', open: '0.00' }
  let sent: unknown
  server.use(
    http.get(address('/dues-payments'), () => HttpResponse.json({ items: [matched] })),
    http.get(address('/dues-refunds'), () => HttpResponse.json({ items: [] })),
    http.post(address(`/dues-payments/${matched.id}/reversals`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json({ ...matched, state: 'TAKEN_BACK', version: 1 }, { status: 201 })
    }),
  )
  renderAt('/desk/dues/payments', routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '冲销陈四远的款项' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.click(sheet.getByRole('button', { name: '冲销' }))
  expect(sheet.getAllByText('请填写原因。').length).toBeGreaterThan(0)
  await userEvent.type(sheet.getByLabelText('原因'), '金额录错')
  await userEvent.click(sheet.getByRole('button', { name: '冲销' }))
  await waitFor(() => expect(sent).toEqual(['"0"', { reason: '金额录错' }]))
})

it('lets the cashier pay what finance proposed to give back', async () => {
  let sent: unknown
  server.use(
    http.get(address('/dues-payments'), () => HttpResponse.json({ items: [] })),
    http.get(address('/dues-refunds'), () => HttpResponse.json({ items: [proposed] })),
    http.post(address(`/dues-refunds/${proposed.id}/payouts`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json({ ...proposed, status: 'PAID', version: 1 }, { status: 201 })
    }),
  )
  renderAt('/desk/dues/payments', routes, {
    ...administrator,
    permissions: ['SELF', 'DUES_READ', 'PAYMENT_MAKE'],
  })
  await userEvent.click(await screen.findByRole('button', { name: '向陈四远付退款' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.clear(sheet.getByLabelText('退还日期'))
  await userEvent.type(sheet.getByLabelText('退还日期'), '2026-03-20')
  await userEvent.click(sheet.getByRole('button', { name: '付款' }))
  await waitFor(() => expect(sent).toEqual(['"0"', { on: '2026-03-20' }]))
})

it('lists what one union owes another, and the cashier records the transfer of all of it', async () => {
  let sent: unknown
  const owed: DuesBetweenUnions = {
    debtor: { id: unionId, name: '第一分工会' },
    creditor: { id: proposed.id, name: '第二分工会' },
    amount: '35.00',
    latest: '2026-03-01',
  }
  server.use(
    http.get(address('/dues-payments'), () => HttpResponse.json({ items: [] })),
    http.get(address('/dues-refunds'), () => HttpResponse.json({ items: [] })),
    http.get(address('/dues-between-unions'), () => HttpResponse.json({ items: [owed] })),
    http.post(address('/dues-between-unions/settlements'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({}, { status: 201 })
    }),
  )
  renderAt('/desk/dues/payments', routes, {
    ...administrator,
    permissions: ['SELF', 'DUES_READ', 'PAYMENT_MAKE'],
  })
  const table = within(await screen.findByRole('table', { name: '工会间会费往来' }))
  expect(await table.findByText('¥35.00')).toBeVisible()
  await userEvent.click(table.getByRole('button', { name: '登记第一分工会向第二分工会的转账' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.click(sheet.getByRole('button', { name: '登记转账' }))
  expect(sheet.getAllByText('请填写银行流水号。').length).toBeGreaterThan(0)
  await userEvent.type(sheet.getByLabelText('银行流水号'), 'YH-1')
  await userEvent.clear(sheet.getByLabelText('转账日期'))
  await userEvent.type(sheet.getByLabelText('转账日期'), '2026-03-20')
  await userEvent.click(sheet.getByRole('button', { name: '登记转账' }))
  await waitFor(() =>
    expect(sent).toEqual({
      debtorId: unionId,
      creditorId: proposed.id,
      amount: '35.00',
      paidOn: '2026-03-20',
      bankReference: 'YH-1',
    }),
  )
})

it('lets the cashier record a refund that the bank sent back', async () => {
  let sent: unknown
  let asked: string | null = null
  server.use(
    http.get(address('/dues-payments'), () => HttpResponse.json({ items: [] })),
    http.get(address('/dues-refunds'), ({ request }) => {
      asked = new URL(request.url).searchParams.get('status')
      return HttpResponse.json({ items: [{ ...proposed, status: 'PAID', on: '2026-03-20', version: 1 }] })
    }),
    http.post(address(`/dues-refunds/${proposed.id}/returns`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json({ ...proposed, status: 'RETURNED', version: 2 }, { status: 201 })
    }),
  )
  renderAt('/desk/dues/payments?refunds=PAID', routes, {
    ...administrator,
    permissions: ['SELF', 'DUES_READ', 'PAYMENT_MAKE'],
  })
  await userEvent.click(await screen.findByRole('button', { name: '登记向陈四远的退款被退回' }))
  expect(asked).toBe('PAID')
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.clear(sheet.getByLabelText('退回日期'))
  await userEvent.type(sheet.getByLabelText('退回日期'), '2026-03-21')
  await userEvent.type(sheet.getByLabelText('原因'), '账户已注销')
  await userEvent.click(sheet.getByRole('button', { name: '登记退回' }))
  await waitFor(() => expect(sent).toEqual(['"1"', { on: '2026-03-21', reason: '账户已注销' }]))
})

it('tells arrears in a sentence, by age and by union, as bars and as tables', async () => {
  server.use(
    http.get(address('/dues-arrears'), () =>
      HttpResponse.json({
        asOf: '2026-03',
        amount: '75.00',
        buckets: [
          { from: 0, to: 0, members: 1, months: 1, amount: '25.00' },
          { from: 1, to: 2, members: 1, months: 2, amount: '50.00' },
        ],
        unions: [{ union, members: 1, amount: '75.00' }],
      }),
    ),
    http.get(address('/dues-arrears/members'), () => HttpResponse.json({ items: [] })),
  )
  renderAt('/desk/dues/arrears', routes, finance)
  expect(await screen.findByText('共欠交 ¥75.00，涉及 2 人次。')).toBeVisible()
  expect(within(screen.getByRole('list', { name: '按时间' })).getByText('1–2 个月')).toBeVisible()
  await userEvent.click(screen.getByText('表'))
  expect(within(screen.getByRole('table', { name: '按工会' })).getByText('¥75.00')).toBeVisible()
})
