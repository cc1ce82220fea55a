import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { ClosingCheck, LedgerClosing, LedgerMonth } from '../api/months'
import MonthsPage from './months-page'

const routes = [{ path: '/desk/finance/months', page: MonthsPage }]
const keeper = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'LEDGER_WRITE'] }
const chair = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'LEDGER_REOPEN'] }
const open: LedgerMonth = {
  month: '2025-03',
  closed: false,
  entries: 2,
  income: '5250.50',
  expense: '0.00',
  restatements: 0,
}
const closing: LedgerClosing = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70',
  union: { id: unionId, name: '机关工会' },
  month: '2025-02',
  entries: 1,
  figures: [{ account: '403', accountName: '上级补助收入', debit: '0.00', credit: '100.00' }],
  closedBy: { name: '钱会计' },
  closedAt: '2025-03-02T02:00:00Z',
  version: 0,
}
const closed: LedgerMonth = {
  ...open,
  month: '2025-02',
  closed: true,
  restatements: 1,
  closingId: closing.id,
  closedBy: closing.closedBy,
  closedAt: closing.closedAt,
}

function books(months: LedgerMonth[], checks: ClosingCheck[]) {
  server.use(
    http.get(address('/ledger-months'), () => HttpResponse.json({ items: months })),
    http.get(address('/closing-checks'), () => HttpResponse.json({ items: checks })),
    http.get(address(`/ledger-closings/${closing.id}`), () => HttpResponse.json(closing)),
  )
}

it('says what has to be done first, and closes the month under its own key', async () => {
  books(
    [open],
    [
      { kind: 'UNPAID', count: 2, blocks: false },
      { kind: 'IN_TRANSIT', count: 1, blocks: false },
      { kind: 'REFUNDS_OPEN', count: 3, blocks: false },
      { kind: 'DUES_UNKNOWN', count: 4, blocks: false },
      { kind: 'DUES_NOT_ASSESSED', count: 1, blocks: false },
    ],
  )
  const sent: unknown[] = []
  server.use(
    http.post(address('/ledger-closings'), async ({ request }) => {
      sent.push(await request.json())
      expect(request.headers.get('Idempotency-Key')).not.toBeNull()
      return HttpResponse.json(closing, { status: 201 })
    }),
  )
  renderAt('/desk/finance/months?year=2025', routes, keeper)
  await userEvent.click(await screen.findByRole('button', { name: '2025年3月结账' }))
  const sheet = screen.getByRole('dialog')
  expect(await within(sheet).findByText(/还有 2 笔已批准的付款没有支付或取消/)).toBeVisible()
  expect(within(sheet).getByText(/还有 1 笔上下级拨转已支付、未到账/)).toBeVisible()
  expect(within(sheet).getByRole('link', { name: '去上解下拨' })).toHaveAttribute(
    'href',
    '/desk/finance/remittances',
  )
  expect(within(sheet).getByRole('link', { name: '去付款' })).toBeVisible()
  expect(within(sheet).getByText(/还有 3 笔会费退款或经费返还没有付出/)).toBeVisible()
  expect(within(sheet).getByRole('link', { name: '去缓减与返还' })).toHaveAttribute(
    'href',
    '/desk/finance/reliefs?status=APPROVED',
  )
  expect(
    within(sheet)
      .getAllByRole('link', { name: '去会费收缴' })
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/desk/dues/payments', '/desk/dues/payments?state=UNKNOWN'])
  expect(within(sheet).getByRole('link', { name: '去会费核定' })).toHaveAttribute('href', '/desk/dues')
  await userEvent.click(within(sheet).getByRole('button', { name: '确认结账' }))
  await expect.poll(() => sent).toEqual([{ unionId, month: '2025-03' }])
})

it('shows a closed month account by account, and somebody else reopens it with a reason', async () => {
  books([closed], [])
  const sent: unknown[] = []
  server.use(
    http.post(address(`/ledger-closings/${closing.id}/reopenings`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json(closing, { status: 201 })
    }),
  )
  renderAt('/desk/finance/months?year=2025', routes, chair)
  expect(await screen.findByRole('link', { name: '追溯调整 1 笔' })).toHaveAttribute(
    'href',
    `/desk/finance/ledger?union=${unionId}&restates=2025-02`,
  )
  await userEvent.click(screen.getByRole('button', { name: '详情' }))
  expect(await screen.findByRole('link', { name: '403 上级补助收入' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '重新打开' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '重新打开' }))
  expect(within(sheet).getAllByText('请填写此项。')[0]).toBeVisible()
  await userEvent.type(within(sheet).getByLabelText('理由'), '漏记一笔')
  await userEvent.click(within(sheet).getByRole('button', { name: '重新打开' }))
  await expect.poll(() => sent).toEqual(['"0"', { reason: '漏记一笔' }])
})

it('offers no closing to who does not keep the books', async () => {
  books([open], [])
  renderAt('/desk/finance/months?year=2025', routes, chair)
  expect(await screen.findByRole('row', { name: /2025年3月/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: '2025年3月结账' })).toBeNull()
})
