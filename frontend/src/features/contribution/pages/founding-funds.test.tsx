import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { FoundingFund } from '../api/founding-funds'
import FoundingFundsPage from './founding-funds-page'

const routes = [{ path: '/desk/finance/founding-funds', page: FoundingFundsPage }]
const cashier = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'PAYMENT_MAKE'] }
const fund: FoundingFund = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e93',
  union: { id: unionId, name: '市总工会' },
  employer: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e94', name: '新办企业' },
  month: '2024-01',
  wages: '1000000.00',
  rate: '2/100',
  amount: '20000.00',
  receivedOn: '2024-02-10',
  receiptNo: 'SJ-1',
  collectedBy: { name: '郑会计' },
  version: 0,
}

it('lists what is kept for unions to come; the cashier returns it and takes cash in', async () => {
  const asked: string[] = []
  server.use(
    http.get(address('/founding-funds'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('kept') ?? '')
      return HttpResponse.json({ items: [fund] })
    }),
  )
  renderAt('/desk/finance/founding-funds', routes, cashier)
  expect(await screen.findByRole('row', { name: /新办企业.*代管中.*¥20,000.00/ })).toBeVisible()
  expect(screen.getByRole('button', { name: '收取筹备金' })).toBeVisible()
  await userEvent.click(screen.getByText('已返还', { selector: 'label, label *, span' }))
  await waitFor(() => expect(asked).toContain('false'))
  await userEvent.click(screen.getByRole('button', { name: '返还新办企业 2024-01的筹备金' }))
  expect(screen.getByRole('dialog')).toBeVisible()
})
