import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Remittance, RemittanceAccount, RemittanceCounts } from '../api/remittances'
import RemittanceBoardPage from './remittance-board-page'
import RemittancePage from './remittance-page'
import RemittancesPage from './remittances-page'

const routes = [
  { path: '/desk/finance/remittances', page: RemittancesPage },
  { path: '/desk/finance/remittances/:id', page: RemittancePage },
  { path: '/desk/finance/remittance-board', page: RemittanceBoardPage },
]
const finance = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'CONTRIBUTION_WRITE'] }
const cashier = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'PAYMENT_MAKE'] }
const union = { id: unionId, name: '机关工会' }
const upper = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e03', name: '市总工会' }
const account: RemittanceAccount = {
  union,
  upper,
  month: '2024-01',
  state: 'MISSING',
  owed: '9876.54',
  remitted: '0.00',
  underWay: '0.00',
  open: '9876.54',
  left: '9876.54',
  remitBy: '2024-02-25',
}
const remittance: Remittance = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e91',
  remittanceNo: 'JJ-2026-000001',
  direction: 'UPWARD',
  status: 'PAID',
  payer: union,
  receiver: upper,
  amount: '9876.54',
  proposedBy: { name: '钱会计' },
  proposedAt: '2026-11-20T02:00:00Z',
  paidBy: { name: '孙出纳' },
  paidOn: '2026-11-21',
  version: 1,
}
const none: RemittanceCounts = {
  owing: 0,
  inTime: 0,
  late: 0,
  waiting: 0,
  partly: 0,
  missing: 0,
  notDeclared: 0,
  owed: '0.00',
  remitted: '0.00',
}

it('opens with what is to be remitted for the month it was asked for, and with all months again', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(address('/remittance-accounts'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('month'))
      return HttpResponse.json({ items: [account] })
    }),
    http.get(address('/remittances'), () => HttpResponse.json({ items: [] })),
  )
  renderAt('/desk/finance/remittances?month=2024-01', routes, finance)
  expect(await screen.findByRole('heading', { name: '2024年1月待上解' })).toBeVisible()
  await waitFor(() => expect(asked).toEqual(['2024-01']))
  await userEvent.click(screen.getByRole('button', { name: '看全部月份' }))
  expect(await screen.findByRole('heading', { name: '待上解' })).toBeVisible()
  await waitFor(() => expect(asked).toEqual(['2024-01', null]))
})

it('proposes what is left of a month', async () => {
  let sent: unknown
  server.use(
    http.get(address('/remittance-accounts'), () => HttpResponse.json({ items: [account] })),
    http.get(address('/remittances'), () => HttpResponse.json({ items: [] })),
    http.post(address('/remittances'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ remittance, lines: [] }, { status: 201 })
    }),
  )
  renderAt('/desk/finance/remittances', routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '提出上解：机关工会 2024-01' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '提出' }))
  await waitFor(() =>
    expect(sent).toEqual({
      unionId,
      lines: [{ type: 'CONTRIBUTION', month: '2024-01', amount: '9876.54' }],
    }),
  )
})

it('lets the cashier above confirm that it arrived, on the version she saw', async () => {
  let sent: unknown
  server.use(
    http.get(address(`/remittances/${remittance.id}`), () =>
      HttpResponse.json({
        remittance,
        lines: [{ type: 'CONTRIBUTION', month: '2024-01', amount: '9876.54', passedOn: '0.00' }],
      }),
    ),
    http.post(address(`/remittances/${remittance.id}/confirmations`), ({ request }) => {
      sent = request.headers.get('If-Match')
      return HttpResponse.json(
        { remittance: { ...remittance, status: 'CONFIRMED' }, lines: [] },
        { status: 201 },
      )
    }),
  )
  renderAt(`/desk/finance/remittances/${remittance.id}`, routes, cashier)
  await userEvent.click(await screen.findByRole('button', { name: '确认到账' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '确认到账' }))
  await waitFor(() => expect(sent).toBe('"1"'))
})

it('says why a transfer ended of itself when payer and receiver became one', async () => {
  server.use(
    http.get(address(`/remittances/${remittance.id}`), () =>
      HttpResponse.json({
        remittance: { ...remittance, direction: 'DOWNWARD', status: 'WITHDRAWN', version: 2 },
        lines: [{ type: 'SUBSIDY', purpose: '送温暖', amount: '9876.54', passedOn: '0.00' }],
        endedReason: '合并',
        endedBecause: 'MERGED',
      }),
    ),
  )
  renderAt(`/desk/finance/remittances/${remittance.id}`, routes, cashier)
  expect(await screen.findByText(/付款工会与收款工会已合并/)).toBeVisible()
  expect(screen.queryByRole('button', { name: '确认到账' })).not.toBeInTheDocument()
})

it('draws the unions below by what they owe, says each state in words, and has the same in a table', async () => {
  const lazy = { ...none, owing: 2, inTime: 1, missing: 1, owed: '12000.00', remitted: '4000.00' }
  server.use(
    http.get(address('/remittance-overview'), () =>
      HttpResponse.json({
        union: upper,
        month: '2024-01',
        counts: lazy,
        branches: [
          { union, hasBelow: false, left: false, counts: lazy },
          { union: { id: upper.id, name: '无应解工会' }, hasBelow: false, left: false, counts: none },
          { union: { id: remittance.id, name: '转出工会' }, hasBelow: false, left: true, counts: lazy },
        ],
        months: [{ month: '2024-01', counts: lazy }],
      }),
    ),
    http.get(address('/remittance-accounts'), () => HttpResponse.json({ items: [] })),
  )
  renderAt('/desk/finance/remittance-board?month=2024-01', routes, finance)
  const map = within(await screen.findByRole('list', { name: '下级工会上解情况' }))
  expect(map.getByRole('link', { name: /机关工会.*未上解.*1 \/ 2 家/ })).toHaveAttribute(
    'href',
    `/desk/finance/remittance-board?union=${unionId}&month=2024-01`,
  )
  expect(map.getAllByRole('listitem')).toHaveLength(2)
  expect(map.getByText(/已转出/)).toBeVisible()
  expect(map.queryByRole('link', { name: /转出工会/ })).not.toBeInTheDocument()
  expect(screen.getByText(/有 2 家应上解，按时足额 50%/)).toBeVisible()
  await userEvent.click(screen.getByText('表'))
  expect(
    within(screen.getByRole('table', { name: '下级工会上解情况' })).getByText('无应解工会'),
  ).toBeVisible()
})

it('proposes what is given downward out of a budget line, and somebody else decides it', async () => {
  const sent: unknown[] = []
  const line = {
    id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e96',
    union,
    year: 2026,
    account: '506',
    name: '补助下级工会',
    source: 'UNION_FUND',
    planned: '80000.00',
    setAside: '0.00',
    paid: '0.00',
    left: '80000.00',
  }
  const given: Remittance = { ...remittance, direction: 'DOWNWARD', status: 'PROPOSED', version: 0 }
  server.use(
    http.get(address('/remittance-accounts'), () => HttpResponse.json({ items: [] })),
    http.get(address('/remittances'), () => HttpResponse.json({ items: [given] })),
    http.get(address('/budget-lines'), () => HttpResponse.json({ items: [line] })),
    http.get(address('/ledger-accounts'), () =>
      HttpResponse.json({
        accounts: [],
        sources: [
          { code: 'UNION_FUND', fromAbove: false, pays: ['OFFICE'] },
          { code: 'UPPER_SUBSIDY', fromAbove: true, pays: ['WARMTH', 'CARE'] },
        ],
      }),
    ),
    http.get(address(`/remittances/${given.id}`), () =>
      HttpResponse.json({
        remittance: given,
        lineId: line.id,
        lines: [
          {
            type: 'SUBSIDY',
            purpose: '慰问困难职工',
            earmark: 'WARMTH',
            amount: '9876.54',
            passedOn: '0.00',
          },
        ],
      }),
    ),
    http.post(address(`/remittances/${given.id}/decisions`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ remittance: { ...given, status: 'APPROVED' }, lines: [] }, { status: 201 })
    }),
  )
  const { unmount } = renderAt('/desk/finance/remittances', routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '向下级下拨' }))
  const sheet = within(screen.getByRole('dialog'))
  expect(await sheet.findByText('补助下级工会，余 ¥80,000.00')).toBeVisible()
  await userEvent.click(sheet.getByRole('button', { name: '提出' }))
  expect(sheet.getAllByText('请选择预算科目。')[0]).toBeVisible()
  expect(sheet.queryByRole('option', { name: '行政办公' })).toBeNull()
  await userEvent.selectOptions(sheet.getByLabelText('限定用途'), 'WARMTH')
  expect(sheet.getByLabelText('用途说明')).toHaveValue('送温暖')
  unmount()

  const chair = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'BUDGET_APPROVE'] }
  renderAt(`/desk/finance/remittances/${given.id}`, routes, chair)
  expect(await screen.findByText('慰问困难职工（专用于：送温暖）')).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: '决定下拨' }))
  expect(await screen.findByText(/补助下级工会，余 ¥80,000.00/)).toBeVisible()
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '批准' }))
  await waitFor(() => expect(sent).toEqual(['"0"', { approve: true }]))
})
