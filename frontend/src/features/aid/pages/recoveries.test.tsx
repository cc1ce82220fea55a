import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderAt } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { AidRecovery } from '../api/recoveries'
import { RecoveryDetails } from '../components/desk/recovery-details'

const id = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2ea3'
const routes = [{ path: '/desk/aid/recoveries', page: () => <RecoveryDetails id={id} /> }]
const recovery: AidRecovery = {
  id,
  code: 'ZH-2026-0001',
  union: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' },
  caseId: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2ea1',
  caseNo: 'BF-2026-000001',
  member: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2ea9', name: '示知远' },
  asked: '1000.00',
  amount: '1000.00',
  repaid: '0.00',
  writtenOff: '0.00',
  rest: '1000.00',
  reasonCode: 'NOT_ENTITLED',
  reason: '另有一套住房。',
  status: 'OPEN',
  dueOn: '2027-03-31',
  overdue: false,
  proposedBy: '示组织',
  proposedAt: '2026-11-20T01:00:00Z',
  answer: '经核实，应予追回。',
  decidedBy: '示主席',
  decidedAt: '2026-11-21T01:00:00Z',
  repayments: [],
  mayDecide: false,
  mayBook: true,
  mayAskWriteOff: false,
  mayAnswerWriteOff: false,
  version: 1,
}

it('books an instalment with its receipt, and shows what has still to come', async () => {
  let now = recovery
  server.use(
    http.get(address(`/aid-recoveries/${id}`), () => HttpResponse.json(now)),
    http.post(address(`/aid-recoveries/${id}/repayments`), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"1"')
      expect(await request.json()).toMatchObject({ amount: '300.00', way: 'BANK', receiptNo: 'SJ-1' })
      now = { ...recovery, repaid: '300.00', rest: '700.00', version: 2 }
      return HttpResponse.json(now, { status: 201 })
    }),
  )
  renderAt('/desk/aid/recoveries', routes)
  await userEvent.click(await screen.findByRole('button', { name: '登记退款' }))
  const sheet = screen.getByRole('dialog')
  const amount = within(sheet).getByLabelText('已退金额')
  await userEvent.clear(amount)
  await userEvent.type(amount, '300')
  await userEvent.click(within(sheet).getByRole('button', { name: '登记退款' }))
  expect(within(sheet).getAllByText('请填写收据号。').length).toBeGreaterThan(0)
  await userEvent.type(within(sheet).getByLabelText(/收据号/), 'SJ-1')
  await userEvent.click(within(sheet).getByRole('button', { name: '登记退款' }))
  expect(await screen.findByText('¥700.00')).toBeVisible()
})

it('offers the second word about a write-off only to whoever may give it', async () => {
  server.use(
    http.get(address(`/aid-recoveries/${id}`), () =>
      HttpResponse.json({
        ...recovery,
        mayBook: false,
        writeOff: { reason: '无可供清偿的遗产。', firstBy: '示主席', firstAt: '2026-11-22T01:00:00Z' },
      }),
    ),
  )
  renderAt('/desk/aid/recoveries', routes)
  expect(
    await screen.findByText('示主席申请核销余额，等待第二人决定。理由：无可供清偿的遗产。'),
  ).toBeVisible()
  expect(screen.queryByRole('button', { name: '同意核销' })).not.toBeInTheDocument()
})
