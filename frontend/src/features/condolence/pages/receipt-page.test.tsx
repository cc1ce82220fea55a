import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http as mock, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import ReceiptPage from './receipt-page'

const gift = {
  visitNo: 'WW-2026-000012',
  occasionName: '生病住院',
  visitedOn: '2026-11-20',
  form: 'CASH',
  amount: '300.00',
}

it('shows the member what a code is for, and confirms only when she says that it is what she received', async () => {
  const confirmed: unknown[] = []
  server.use(
    mock.post(address('/me/care-receipt-previews'), () => HttpResponse.json(gift)),
    mock.post(address('/me/care-receipts'), async ({ request }) => {
      confirmed.push(await request.json())
      return HttpResponse.json({ ...gift, receivedAt: '2026-11-20T10:00:00Z' }, { status: 201 })
    }),
  )
  const user = userEvent.setup()
  renderSignedIn(<ReceiptPage />)
  await user.type(screen.getByLabelText('六位签收码'), '０48213')
  await user.click(screen.getByRole('button', { name: '查看是什么' }))
  expect(await screen.findByText('慰问金 ¥300.00')).toBeInTheDocument()
  expect(confirmed).toEqual([])
  await user.click(screen.getByRole('button', { name: '不对，先不确认' }))
  expect(screen.getByLabelText('六位签收码')).toHaveValue('')
  await user.type(screen.getByLabelText('六位签收码'), '048213')
  await user.click(screen.getByRole('button', { name: '查看是什么' }))
  await user.click(await screen.findByRole('button', { name: '确认收到' }))
  expect(await screen.findByText('已确认收到，谢谢！')).toBeInTheDocument()
  expect(confirmed).toEqual([{ code: '048213' }])
})
