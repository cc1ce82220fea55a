import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Budget, BudgetLine, SubsidyReceived } from '../api/budgets'
import type { ChartOfAccounts } from '../api/chart'
import type { PaymentItem, PaymentOrder } from '../api/payments'
import BudgetPage from './budget-page'
import PaymentOrderPage from './payment-order-page'

const routes = [
  { path: '/desk/finance/budget', page: BudgetPage },
  { path: '/desk/finance/payments/:id', page: PaymentOrderPage },
]
const finance = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'BUDGET_WRITE'] }
const cashier = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'PAYMENT_MAKE'] }
const union = { id: unionId, name: '机关工会' }
const citation = { documentNumber: '工会会计制度', clause: '会计科目', confidence: 'SECONDARY' as const }
const chart: ChartOfAccounts = {
  system: '2010',
  title: '工会会计制度',
  note: '新制度科目代码尚未核实。',
  accounts: [
    { code: '50205', name: '困难职工帮扶费', kind: 'EXPENSE', pays: ['HARDSHIP_AID'], citation },
    { code: '102', name: '银行存款', kind: 'ASSET', pays: [], citation },
  ],
  sources: [
    { code: 'UNION_FUND', name: '工会经费', fromAbove: false, pays: ['HARDSHIP_AID'], citation },
    { code: 'UPPER_SUBSIDY', name: '上级补助', fromAbove: true, pays: ['HARDSHIP_AID', 'WARMTH'], citation },
  ],
}
const line: BudgetLine = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e60',
  union,
  year: 2026,
  account: '50205',
  name: '困难职工帮扶',
  source: 'UNION_FUND',
  planned: '60000.00',
  setAside: '1500.00',
  paid: '43500.00',
  left: '15000.00',
}
const order: PaymentOrder = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e61',
  orderNo: 'ZF-2026-000001',
  union,
  line: line.id,
  lineName: line.name,
  purpose: 'HARDSHIP_AID',
  origin: 'aid',
  originId: line.id,
  label: 'BF-2026-000001',
  approvedBy: { name: '冯主席' },
  orderedAt: '2026-11-20T02:00:00Z',
  state: 'WAITING',
  items: 1,
  waiting: 1,
  total: '1500.00',
  open: '1500.00',
  paid: '0.00',
  version: 0,
}
const item: PaymentItem = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e62',
  position: 1,
  payee: '陈思远',
  amount: '1500.00',
  status: 'WAITING',
}

function budgets(items: Budget[], lines: BudgetLine[], subsidies: SubsidyReceived[] = []) {
  server.use(
    http.get(address('/ledger-accounts'), () => HttpResponse.json(chart)),
    http.get(address('/budget-lines'), () => HttpResponse.json({ items: lines })),
    http.get(address('/budgets'), () => HttpResponse.json({ items })),
    http.get(address('/budget-subsidies'), () => HttpResponse.json({ items: subsidies })),
  )
}

it('says in one sentence what the bars show, and shows the same figures as a table', async () => {
  budgets([], [line])
  renderAt('/desk/finance/budget?year=2026', routes, finance)
  expect(
    await screen.findByText('共计划 ¥60,000.00，已留用和支付 ¥45,000.00，结余 ¥15,000.00。'),
  ).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: '表' }))
  const table = screen.getByRole('table', { name: '预算项目' })
  expect(within(table).getByRole('cell', { name: '¥43,500.00' })).toBeVisible()
})

it('drafts a budget with exact amounts and asks for what is missing first', async () => {
  budgets([], [])
  const sent: unknown[] = []
  server.use(
    http.post(address('/budgets'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({}, { status: 201 })
    }),
  )
  renderAt('/desk/finance/budget?year=2026', routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '编制预算' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(await within(sheet).findByRole('button', { name: '保存草稿' }))
  expect(sent).toEqual([])
  await userEvent.selectOptions(within(sheet).getByLabelText('支出科目'), '50205')
  await userEvent.selectOptions(within(sheet).getByLabelText('资金来源'), 'UNION_FUND')
  await userEvent.type(within(sheet).getByLabelText('计划'), '6万')
  await userEvent.clear(within(sheet).getByLabelText('计划'))
  await userEvent.type(within(sheet).getByLabelText('计划'), '60，000')
  await userEvent.click(within(sheet).getByRole('button', { name: '保存草稿' }))
  await expect
    .poll(() => sent)
    .toEqual([
      {
        unionId,
        year: 2026,
        lines: [{ account: '50205', name: '困难职工帮扶费', source: 'UNION_FUND', planned: '60000.00' }],
      },
    ])
})

it('says what came from above for each purpose, and where more of it is planned', async () => {
  const approved: BudgetLine = {
    ...line,
    source: 'UPPER_SUBSIDY',
    earmark: 'HARDSHIP_AID',
    planned: '900.00',
  }
  budgets(
    [],
    [approved],
    [
      { earmark: 'HARDSHIP_AID', brought: '100.50', received: '1000.00', planned: '900.00', used: '0.00' },
      { brought: '0.00', received: '500.00', planned: '0.00', used: '0.00' },
      { earmark: 'WARMTH', brought: '0.00', received: '0.00', planned: '0.00', used: '0.00' },
    ],
  )
  renderAt('/desk/finance/budget?year=2026', routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '编制预算' }))
  const sheet = within(screen.getByRole('dialog'))
  expect(
    await sheet.findByText('已收到上级补助，用途“建档困难职工帮扶”：¥1,000.00，另有以前年度结余 ¥100.50'),
  ).toBeVisible()
  expect(sheet.getByText('已收到上级补助，未限定用途：¥500.00')).toBeVisible()
  expect(sheet.queryByText(/送温暖”：/)).toBeNull()
  await userEvent.selectOptions(sheet.getByLabelText('支出科目'), '50205')
  await userEvent.selectOptions(sheet.getByLabelText('资金来源'), 'UPPER_SUBSIDY')
  await userEvent.selectOptions(sheet.getByLabelText('专项用途'), 'WARMTH')
  await userEvent.type(sheet.getByLabelText('计划'), '0.01')
  expect(sheet.getByText(/用途“送温暖”计划使用上级补助 ¥0.01，已收到 ¥0.00/)).toBeVisible()
  await userEvent.selectOptions(sheet.getByLabelText('专项用途'), 'HARDSHIP_AID')
  await userEvent.clear(sheet.getByLabelText('计划'))
  await userEvent.type(sheet.getByLabelText('计划'), '1100.50')
  expect(sheet.queryByText(/计划使用上级补助/)).toBeNull()
  await userEvent.type(sheet.getByLabelText('计划'), '{Backspace}1')
  expect(sheet.getByText(/计划使用上级补助 ¥1,100.51，已收到 ¥1,100.50/)).toBeVisible()
})

it('pays what waits under the version that was read', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address(`/payment-orders/${order.id}`), () => HttpResponse.json(order)),
    http.get(address(`/payment-orders/${order.id}/items`), () => HttpResponse.json({ items: [item] })),
    http.post(address(`/payment-orders/${order.id}/payments`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...order, state: 'PAID', version: 1 }, { status: 201 })
    }),
  )
  renderAt(`/desk/finance/payments/${order.id}`, routes, cashier)
  await userEvent.click(await screen.findByRole('button', { name: '登记支付 ¥1,500.00' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.clear(within(sheet).getByLabelText('支付日期'))
  await userEvent.type(within(sheet).getByLabelText('支付日期'), '2026-11-25')
  await userEvent.click(within(sheet).getByRole('button', { name: '确认已支付' }))
  await expect.poll(() => sent).toEqual(['"0"', { paidOn: '2026-11-25' }])
})
