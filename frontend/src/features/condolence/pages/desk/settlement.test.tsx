import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../../tests/render-desk'
import { address, server } from '../../../../../tests/server'
import type { CareSettlementDetails, UnsettledTotals } from '../../api/settlements'
import SettlementPage from './settlement-page'
import SettlementsPage from './settlements-page'

const routes = [
  { path: '/desk/visits/settlements', page: SettlementsPage },
  { path: '/desk/visits/settlements/:id', page: SettlementPage },
]
const chair = {
  ...administrator,
  permissions: ['SELF', 'CONDOLENCE_READ', 'CONDOLENCE_RECORD', 'CARE_APPROVE'],
}
const lineId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e61'
const details: CareSettlementDetails = {
  settlement: {
    id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e60',
    settlementNo: 'WJ-2026-000003',
    union: { id: unionId, name: '机关工会' },
    status: 'SUBMITTED',
    payTo: 'HANDLERS',
    visits: 2,
    total: '1100.00',
    lineName: '会员慰问',
    madeBy: { name: '周组织' },
    madeAt: '2026-11-20T02:00:00Z',
    submittedBy: { name: '周组织' },
    submittedAt: '2026-11-20T03:00:00Z',
    version: 1,
  },
  shares: [{ handlerName: '周组织', visits: 2, amount: '1100.00' }],
  lines: [],
  lineId,
  changeable: true,
  decidable: true,
  cancellable: false,
}
const totals: UnsettledTotals = {
  visits: 3,
  amount: '1600.00',
  ages: [
    { fromDays: 0, visits: 2, amount: '1300.00' },
    { fromDays: 31, visits: 1, amount: '300.00' },
    { fromDays: 61, visits: 0, amount: '0.00' },
    { fromDays: 91, visits: 0, amount: '0.00' },
  ],
  months: [{ month: '2026-11', visits: 3, amount: '1600.00' }],
  handlers: [{ handler: { id: lineId, name: '周组织' }, visits: 3, amount: '1600.00', oldest: '2026-10-01' }],
}

function serve(one: CareSettlementDetails) {
  const path = `/condolence-settlements/${one.settlement.id}`
  server.use(
    http.get(address(path), () => HttpResponse.json(one)),
    http.get(address(`${path}/visits`), () => HttpResponse.json({ items: [] })),
  )
  return path
}

it('sends a settlement back with the reason and in the version that was seen', async () => {
  const path = serve(details)
  let sent: unknown
  server.use(
    http.post(address(`${path}/decisions`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(details, { status: 201 })
    }),
  )
  renderAt(`/desk/visits/settlements/${details.settlement.id}`, routes, chair)
  await userEvent.click(await screen.findByRole('button', { name: '审批' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.type(sheet.getByLabelText(/原因/), '缺少住院证明')
  await userEvent.click(sheet.getByRole('button', { name: '退回' }))
  await waitFor(() => expect(sent).toEqual(['"1"', { approve: false, reason: '缺少住院证明' }]))
})

it('tells who handled a visit why she cannot decide', async () => {
  serve({ ...details, decidable: false })
  renderAt(`/desk/visits/settlements/${details.settlement.id}`, routes, chair)
  expect(await screen.findByText(/经办过其中慰问/)).toBeVisible()
  expect(screen.queryByRole('button', { name: '审批' })).toBeNull()
})

it('asks who keeps the advance before it submits', async () => {
  const draft: CareSettlementDetails = {
    ...details,
    settlement: { ...details.settlement, status: 'DRAFT' },
    lines: [{ id: lineId, name: '会员慰问', planned: '5000.00', left: '1000.00' }],
    decidable: false,
  }
  const path = serve(draft)
  let sent: unknown
  server.use(
    http.post(address(`${path}/submissions`), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(details, { status: 201 })
    }),
  )
  renderAt(`/desk/visits/settlements/${details.settlement.id}`, routes, chair)
  await userEvent.click(await screen.findByRole('button', { name: '提交审批' }))
  const sheet = within(screen.getByRole('dialog'))
  expect(sheet.getByText('余额不足，可用 ¥1,000.00')).toBeVisible()
  await userEvent.click(sheet.getByRole('radio', { name: /备用金保管人/ }))
  await userEvent.click(sheet.getByRole('button', { name: '提交审批' }))
  expect(sent).toBeUndefined()
  await userEvent.type(sheet.getByRole('textbox', { name: /备用金保管人/ }), '李管理')
  await userEvent.click(sheet.getByRole('button', { name: '提交审批' }))
  await waitFor(() => expect(sent).toEqual({ lineId, payTo: 'ADVANCE', advanceHolder: '李管理' }))
})

it('tells what waits by age and by handler', async () => {
  server.use(
    http.get(address('/condolence-unsettled-totals'), () => HttpResponse.json(totals)),
    http.get(address('/condolence-unsettled-visits'), () => HttpResponse.json({ items: [] })),
  )
  renderAt('/desk/visits/settlements', routes, chair)
  expect(await screen.findByText('待结算 3 次慰问，共 ¥1,600.00')).toBeVisible()
  expect(screen.getByText('1 次，¥300.00')).toBeVisible()
  expect(screen.getByRole('row', { name: /周组织.*3.*¥1,600.00.*2026-10-01/ })).toBeVisible()
})
