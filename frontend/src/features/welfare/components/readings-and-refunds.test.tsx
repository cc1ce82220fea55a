import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Claim } from '../api/claims'
import type { Enrollment } from '../api/refunds'
import { CheckForm } from './check-form'
import { ClaimReadings } from './claim-readings'
import { RefundCell } from './refund-cell'

const id = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70'
const claim = {
  id,
  version: 1,
  recognised: '8000.00',
  otherTreatments: [],
  readings: [
    {
      recognised: '8000.00',
      note: '补交了结算单',
      by: { name: '吴组织' },
      at: '2026-11-26T02:00:00Z',
    },
    { recognised: '10000.00', by: { name: '周组织' }, at: '2026-11-25T02:00:00Z' },
  ],
} as unknown as Claim
const enrollment = {
  id,
  version: 3,
  member: { name: '陈思远' },
  refund: {
    refundNo: 'TF-2026-000001',
    amount: '20.00',
    status: 'APPROVED',
    proposedBy: '周组织',
    decidable: false,
    retractable: true,
  },
} as unknown as Enrollment

function show(page: () => React.ReactElement) {
  renderAt('/desk/welfare', [{ path: '/desk/welfare', page }], administrator)
}

it('shows each reading of a claim with who, when and why, and which holds', async () => {
  show(() => <ClaimReadings claim={claim} />)
  const [now, before] = await screen.findAllByRole('listitem')
  expect(now).toHaveTextContent(/¥8,000\.00 现行.*吴组织.*补交了结算单/)
  expect(before).toHaveTextContent(/¥10,000\.00 已被替代.*周组织/)
})

it('asks why a claim is read otherwise before it is sent', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(address(`/claims/${id}/checks`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(claim, { status: 201 })
    }),
  )
  show(() => <CheckForm claim={claim} />)
  await userEvent.click(await screen.findByRole('button', { name: '审核' }))
  expect(screen.getAllByText('已经审核过，重新认定要写明原因。').length).toBeGreaterThan(0)
  expect(sent).toEqual([])
  await userEvent.type(screen.getByLabelText('重新审核的原因'), '按结算单认定')
  await userEvent.click(screen.getByRole('button', { name: '审核' }))
  await expect.poll(() => sent).toEqual([{ recognised: '8000.00', note: '按结算单认定' }])
})

it('takes the approval of a refund back with a reason', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(address(`/enrollments/${id}/refund-retractions`), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(enrollment, { status: 201 })
    }),
  )
  show(() => <RefundCell enrollment={enrollment} keeps />)
  await userEvent.click(await screen.findByRole('button', { name: '撤回退费审批：陈思远' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.type(within(sheet).getByLabelText('原因'), '审批有误')
  await userEvent.click(within(sheet).getByRole('button', { name: '撤回退费审批：陈思远' }))
  await expect.poll(() => sent).toEqual([['"3"', { reason: '审批有误' }]])
})
