import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Contribution, ContributionDetails } from '../api/contributions'
import ContributionPage from './contribution-page'
import ContributionsPage from './contributions-page'

const routes = [
  { path: '/desk/finance/contributions', page: ContributionsPage },
  { path: '/desk/finance/contributions/:id', page: ContributionPage },
]
const finance = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'CONTRIBUTION_WRITE'] }
const union = { id: unionId, name: '机关工会' }
const upper = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e03', name: '市总工会' }
const citation = { documentNumber: '工会法', clause: '第四十三条', confidence: 'STATUTE' as const }
const contribution: Contribution = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e90',
  union,
  month: '2024-01',
  edition: 1,
  state: 'OVERDUE',
  wages: '1234567.89',
  rate: '2/100',
  assessed: '24691.36',
  reduced: '0.00',
  amount: '24691.36',
  kept: '14814.82',
  onward: '9876.54',
  received: '0.00',
  open: '24691.36',
  dueOn: '2024-02-15',
  remitBy: '2024-02-25',
}
const details: ContributionDetails = {
  contribution,
  current: true,
  components: [{ component: 'TIME_WAGE', amount: '1234567.89' }],
  parts: [
    { union, upper, share: 60, amount: '14814.82', onward: '9876.54' },
    { union: upper, share: 40, amount: '9876.54', onward: '0.00' },
  ],
  payments: [],
  lateCharges: [
    {
      principal: '24691.36',
      days: 250,
      charge: '24691.36',
      decision: {
        verdict: 'WARN',
        findings: [{ code: 'LATE_CHARGE_CAPPED', verdict: 'WARN', message: '滞纳金以本金为限。', citation }],
      },
    },
  ],
  credit: '0.00',
  refundable: '0.00',
  creditRefundable: '0.00',
  editions: [
    {
      id: contribution.id,
      edition: 1,
      wages: '1234567.89',
      amount: '24691.36',
      dueOn: '2024-02-15',
      recordedBy: { name: '钱会计' },
      recordedAt: '2024-02-01T02:00:00Z',
    },
  ],
  packs: [{ code: 'CN-FUNDS', version: 1, title: '工会经费拨缴' }],
}

function ruled() {
  server.use(
    http.get(address('/contribution-rules'), () =>
      HttpResponse.json({
        rate: '2/100',
        rateCitation: citation,
        counted: { components: ['TIME_WAGE', 'OVERTIME'], citation },
        excluded: { components: ['ONE_CHILD', 'PENSION'], citation },
        shares: [{ union, share: 60 }, { share: 40 }],
        sharesPack: { code: 'CN-FUNDS', version: 1, title: '工会经费拨缴' },
        sharesCitation: citation,
        basicFloor: '40/100',
        basicFloorCitation: citation,
        belowFloor: false,
        dueOn: '2024-02-15',
        dueCitation: citation,
        remitBy: '2024-02-25',
        remitCitation: citation,
      }),
    ),
  )
}

it('shows whose a contribution is, what is charged for being late, and the rules with their documents', async () => {
  ruled()
  server.use(http.get(address(`/contributions/${contribution.id}`), () => HttpResponse.json(details)))
  renderAt(`/desk/finance/contributions/${contribution.id}`, routes, finance)
  const parts = within(await screen.findByRole('table', { name: '分成' }))
  expect(parts.getByRole('row', { name: /机关工会.*60%.*¥14,814.82.*¥9,876.54.*市总工会/ })).toBeVisible()
  expect(within(screen.getByRole('table', { name: '逾期' })).getByText('滞纳金以本金为限。')).toBeVisible()
  expect(await screen.findByText(/机关工会 60%，平台以外的上级 40%/)).toBeVisible()
})

it('corrects by another edition and asks for the reason first', async () => {
  ruled()
  let sent: unknown
  server.use(
    http.get(address(`/contributions/${contribution.id}`), () => HttpResponse.json(details)),
    http.post(address(`/contributions/${contribution.id}/corrections`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(details, { status: 201 })
    }),
  )
  renderAt(`/desk/finance/contributions/${contribution.id}`, routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '更正' }))
  const sheet = within(screen.getByRole('dialog'))
  expect(await sheet.findByText(/独生子女补贴、离退休费/)).toBeVisible()
  await userEvent.type(sheet.getByLabelText(/加班加点工资/), '100')
  await userEvent.click(sheet.getByRole('button', { name: '保存' }))
  expect(sent).toBeUndefined()
  await userEvent.type(sheet.getByLabelText('原因'), '漏报加班')
  await userEvent.click(sheet.getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent).toEqual([
      '"1"',
      {
        components: [
          { component: 'TIME_WAGE', amount: '1234567.89' },
          { component: 'OVERTIME', amount: '100.00' },
        ],
        reason: '漏报加班',
      },
    ]),
  )
})

it('lists a month by state and leads to the import of many', async () => {
  ruled()
  const asked: string[] = []
  server.use(
    http.get(address('/contributions'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('state') ?? '')
      return HttpResponse.json({ items: [contribution] })
    }),
  )
  renderAt('/desk/finance/contributions?month=2024-01', routes, finance)
  expect(await screen.findByRole('row', { name: /机关工会.*已逾期/ })).toBeVisible()
  expect(screen.getByRole('link', { name: '导入工资总额' })).toHaveAttribute(
    'href',
    '/desk/imports/new?kind=PAYROLL_TOTALS',
  )
  await userEvent.click(within(screen.getByRole('group', { name: '状态' })).getByText('已逾期'))
  await waitFor(() => expect(asked).toContain('OVERDUE'))
})

it('gives a credit back first, and takes a receipt back for a reason', async () => {
  ruled()
  const sent: unknown[] = []
  const payment = {
    id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e95',
    receivedOn: '2024-02-10',
    method: 'BANK' as const,
    amount: '2000.00',
    forAbove: '800.00',
    receiptNo: 'SJ-1',
    recordedBy: { name: '钱会计' },
  }
  const credited: ContributionDetails = {
    ...details,
    contribution: { ...contribution, amount: '1500.00', received: '2000.00', open: '0.00', state: 'PAID' },
    payments: [payment],
    lateCharges: [],
    credit: '500.00',
    refundable: '2000.00',
    creditRefundable: '500.00',
  }
  server.use(
    http.get(address(`/contributions/${contribution.id}`), () => HttpResponse.json(credited)),
    http.post(address('/reliefs'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({}, { status: 201 })
    }),
    http.post(
      address(`/contributions/${contribution.id}/payments/${payment.id}/reversals`),
      async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(credited, { status: 201 })
      },
    ),
  )
  renderAt(`/desk/finance/contributions/${contribution.id}`, routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '申请缓减' }))
  const relief = within(screen.getByRole('dialog'))
  expect(relief.getByText(/最多 ¥2,000.00，其中多收的 ¥500.00 返还后应缴不变/)).toBeVisible()
  expect(relief.getByLabelText('申请金额')).toHaveValue('500.00')
  await userEvent.type(relief.getByLabelText('政策依据'), '多收退还')
  await userEvent.type(relief.getByLabelText('原因'), '工资总额多报')
  await userEvent.click(relief.getByRole('button', { name: '提交申请' }))
  await waitFor(() =>
    expect(sent[0]).toMatchObject({ kind: 'REFUND', months: [{ month: '2024-01', amount: '500.00' }] }),
  )
  await userEvent.click(await screen.findByRole('button', { name: '冲销到账 SJ-1' }))
  const back = within(screen.getByRole('dialog'))
  await userEvent.type(back.getByLabelText('原因'), '登记到了别的月份')
  await userEvent.click(back.getByRole('button', { name: '冲销' }))
  await waitFor(() => expect(sent[1]).toEqual({ reason: '登记到了别的月份' }))
})

it('lets cash be taken back by the cashier, and what came by bank by who keeps contributions', async () => {
  ruled()
  const receipt = (id: string, method: 'BANK' | 'CASH', receiptNo: string) => ({
    id,
    receivedOn: '2024-02-10',
    method,
    amount: '100.00',
    forAbove: '40.00',
    receiptNo,
    recordedBy: { name: '钱会计' },
  })
  const payments = [
    receipt('019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e95', 'BANK', 'SJ-1'),
    receipt('019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e96', 'CASH', 'XJ-1'),
  ]
  server.use(
    http.get(address(`/contributions/${contribution.id}`), () => HttpResponse.json({ ...details, payments })),
  )
  const there = `/desk/finance/contributions/${contribution.id}`
  const first = renderAt(there, routes, finance)
  expect(await screen.findByRole('button', { name: '冲销到账 SJ-1' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '冲销到账 XJ-1' })).toBeNull()
  first.unmount()
  renderAt(there, routes, { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'PAYMENT_MAKE'] })
  expect(await screen.findByRole('button', { name: '冲销到账 XJ-1' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '冲销到账 SJ-1' })).toBeNull()
})

it('takes a late charge in beside the contribution, and tells what of it came in', async () => {
  ruled()
  let sent: unknown
  server.use(
    http.get(address(`/contributions/${contribution.id}`), () =>
      HttpResponse.json({
        ...details,
        payments: [
          {
            id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e95',
            receivedOn: '2024-02-25',
            method: 'BANK',
            amount: '0.00',
            forAbove: '0.00',
            lateCharge: '300.00',
            receiptNo: 'SJ-1',
            recordedBy: { name: '钱会计' },
          },
        ],
        lateChargeTaken: '300.00',
        lateChargeLeft: '500.00',
      }),
    ),
    http.post(address(`/contributions/${contribution.id}/payments`), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(details, { status: 201 })
    }),
  )
  renderAt(`/desk/finance/contributions/${contribution.id}`, routes, finance)
  expect(await screen.findByText('滞纳金已收 ¥300.00，按今天计算还可收 ¥500.00。')).toBeVisible()
  expect(screen.getByRole('row', { name: /SJ-1.*¥300.00/ })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '登记到账' }))
  const sheet = within(screen.getByRole('dialog'))
  const charge = sheet.getByLabelText(/滞纳金/)
  await userEvent.type(charge, '十元')
  await userEvent.type(sheet.getByLabelText('收据号或流水号'), 'SJ-2')
  await userEvent.click(sheet.getByRole('button', { name: '登记到账' }))
  expect(sent).toBeUndefined()
  await userEvent.clear(charge)
  await userEvent.type(charge, '500')
  await userEvent.click(sheet.getByRole('button', { name: '登记到账' }))
  await waitFor(() =>
    expect(sent).toMatchObject({ amount: '24691.36', lateCharge: '500.00', receiptNo: 'SJ-2' }),
  )
})
