import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { ReliefDetails } from '../api/reliefs'
import ReliefPage from './relief-page'
import ReliefsPage from './reliefs-page'

const routes = [
  { path: '/desk/finance/reliefs', page: ReliefsPage },
  { path: '/desk/finance/reliefs/:id', page: ReliefPage },
]
const chair = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'RELIEF_DECIDE'] }
const details: ReliefDetails = {
  relief: {
    id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e92',
    reliefNo: 'HJ-2026-000001',
    union: { id: unionId, name: '机关工会' },
    kind: 'REDUCTION',
    status: 'APPLIED',
    amount: '500.00',
    appliedBy: { name: '钱会计' },
    appliedAt: '2026-11-20T02:00:00Z',
    version: 0,
  },
  months: [{ month: '2024-01', amount: '500.00' }],
  reason: '生产经营困难',
  basis: '总工办发〔2022〕5号',
}

it('asks the one who refuses for the reason and sends the version that was seen', async () => {
  let sent: unknown
  server.use(
    http.get(address(`/reliefs/${details.relief.id}`), () => HttpResponse.json(details)),
    http.post(address(`/reliefs/${details.relief.id}/decisions`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(details, { status: 201 })
    }),
  )
  renderAt(`/desk/finance/reliefs/${details.relief.id}`, routes, chair)
  await userEvent.click(await screen.findByRole('button', { name: '决定' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.click(sheet.getByRole('button', { name: '不批准' }))
  expect(sent).toBeUndefined()
  await userEvent.type(sheet.getByLabelText(/原因/), '材料不全')
  await userEvent.click(sheet.getByRole('button', { name: '不批准' }))
  await waitFor(() => expect(sent).toEqual(['"0"', { approve: false, reason: '材料不全' }]))
})

it('tells what was granted this year beside the applications', async () => {
  server.use(
    http.get(address('/relief-figures'), () =>
      HttpResponse.json({
        year: 2026,
        deferred: '100.00',
        reduced: '200.00',
        deferredAndReduced: '300.00',
        refunded: '50.00',
        employers: 7,
      }),
    ),
    http.get(address('/reliefs'), () => HttpResponse.json({ items: [details.relief] })),
  )
  renderAt('/desk/finance/reliefs', routes, chair)
  expect(await screen.findByText('7 家')).toBeVisible()
  expect(await screen.findByRole('row', { name: /HJ-2026-000001.*减免.*¥500.00.*待决定/ })).toBeVisible()
})

it('lets the cashier record a refund that the bank sent back, and tells what was sent back before', async () => {
  let sent: unknown
  const paid: ReliefDetails = {
    ...details,
    relief: {
      ...details.relief,
      kind: 'REFUND',
      status: 'PAID',
      paidBy: { name: '孙出纳' },
      paidOn: '2026-03-20',
      version: 4,
    },
    sentBack: [
      {
        paidOn: '2026-03-10',
        paidBy: { name: '孙出纳' },
        returnedOn: '2026-03-12',
        reason: '户名不符',
        returnedBy: { name: '孙出纳' },
        amount: '500.00',
      },
    ],
  }
  server.use(
    http.get(address(`/reliefs/${details.relief.id}`), () => HttpResponse.json(paid)),
    http.post(address(`/reliefs/${details.relief.id}/returns`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(paid, { status: 201 })
    }),
  )
  renderAt(`/desk/finance/reliefs/${details.relief.id}`, routes, {
    ...administrator,
    permissions: ['SELF', 'FUNDS_READ', 'PAYMENT_MAKE'],
  })
  expect(await screen.findByText(/2026-03-12 退回：户名不符/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '银行退回' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.click(sheet.getByRole('button', { name: '银行退回' }))
  expect(sent).toBeUndefined()
  await userEvent.clear(sheet.getByLabelText('退回日期'))
  await userEvent.type(sheet.getByLabelText('退回日期'), '2026-03-21')
  await userEvent.type(sheet.getByLabelText(/原因/), '账户已注销')
  await userEvent.click(sheet.getByRole('button', { name: '银行退回' }))
  await waitFor(() => expect(sent).toEqual(['"4"', { returnedOn: '2026-03-21', reason: '账户已注销' }]))
})
