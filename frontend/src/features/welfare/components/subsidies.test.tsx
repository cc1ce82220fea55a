import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { EnrollmentRound } from '../api/rounds'
import type { Subsidy, SubsidyList } from '../api/subsidies'
import { Subsidies } from './subsidies'

const roundId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70'
const subsidy: Subsidy = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e71',
  subsidyNo: 'BZ-2026-000001',
  lineName: '医疗互助补助',
  persons: 5,
  amount: '248.00',
  status: 'PROPOSED',
  proposedBy: '周组织',
  proposedAt: '2026-11-26T01:00:00Z',
  parts: [{ union: { id: unionId, name: '第一基层工会' }, persons: 5, shares: 5, amount: '248.00' }],
  decidable: true,
  retractable: false,
  version: 0,
}
const nothing: SubsidyList = { items: [], uncharged: { persons: 0, amount: '0.00' }, lines: [] }

function show(list: SubsidyList) {
  server.use(http.get(address(`/enrollment-rounds/${roundId}/subsidies`), () => HttpResponse.json(list)))
  const page = () => <Subsidies round={{ id: roundId } as EnrollmentRound} />
  renderAt('/desk/welfare', [{ path: '/desk/welfare', page }], administrator)
}

it('proposes from the first line that suffices, and says of the other that it does not', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(address(`/enrollment-rounds/${roundId}/subsidies`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(subsidy, { status: 201 })
    }),
  )
  show({
    ...nothing,
    uncharged: { persons: 5, amount: '248.00' },
    lines: [
      { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e72', name: '甲项', planned: '300.00', left: '99.99' },
      { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e73', name: '乙项', planned: '1000.00', left: '248.00' },
    ],
  })
  await userEvent.click(await screen.findByRole('button', { name: '提请补助' }))
  const sheet = screen.getByRole('dialog')
  expect(within(sheet).getByText('可用 ¥99.99，不够支付')).toBeVisible()
  expect(within(sheet).getByRole('radio', { name: /乙项/ })).toBeChecked()
  await userEvent.click(within(sheet).getByRole('button', { name: '提请补助' }))
  await expect.poll(() => sent).toEqual([{ lineId: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e73' }])
})

it('takes an approved one back with a reason, and nothing without', async () => {
  const sent: unknown[] = []
  const approved: Subsidy = {
    ...subsidy,
    status: 'APPROVED',
    decidable: false,
    retractable: true,
    version: 1,
  }
  server.use(
    http.post(address(`/subsidies/${subsidy.id}/retractions`), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({ ...approved, status: 'REJECTED' }, { status: 201 })
    }),
  )
  show({ ...nothing, items: [approved] })
  await userEvent.click(await screen.findByRole('button', { name: '撤回补助 BZ-2026-000001' }))
  const sheet = screen.getByRole('dialog')
  const send = within(sheet).getByRole('button', { name: '撤回补助 BZ-2026-000001' })
  await userEvent.click(send)
  expect(within(sheet).getAllByText('请写明原因（至少两个字）。')[0]).toBeVisible()
  expect(sent).toEqual([])
  await userEvent.type(within(sheet).getByLabelText('原因'), '预算项目选错')
  await userEvent.click(send)
  await expect.poll(() => sent).toEqual([['"1"', { reason: '预算项目选错' }]])
})

it('rejects nothing without a reason', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(address(`/subsidies/${subsidy.id}/decisions`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ ...subsidy, status: 'REJECTED' }, { status: 201 })
    }),
  )
  show({ ...nothing, items: [subsidy] })
  await userEvent.click(await screen.findByRole('button', { name: '审批补助 BZ-2026-000001' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '退回' }))
  expect(within(sheet).getAllByText('退回要写原因。')[0]).toBeVisible()
  expect(sent).toEqual([])
  await userEvent.type(within(sheet).getByLabelText(/退回原因/), '名单待核对')
  await userEvent.click(within(sheet).getByRole('button', { name: '退回' }))
  await expect.poll(() => sent).toEqual([{ approve: false, reason: '名单待核对' }])
})
