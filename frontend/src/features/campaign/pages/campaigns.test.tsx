import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Campaign, CampaignBatch } from '../api/campaigns'
import CampaignPage from './campaign-page'

const routes = [{ path: '/desk/campaigns/:id', page: CampaignPage }]
const permissions = ['CAMPAIGN_READ', 'CAMPAIGN_WRITE', 'CAMPAIGN_APPROVE', 'CONDOLENCE_RECORD']
const officer = { ...administrator, permissions: [...administrator.permissions, ...permissions] }
const id = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e60'
const union = { id: unionId, name: '机关工会' }
const batch: CampaignBatch = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e61',
  union,
  name: '在职职工',
  handlerName: '郑组长',
  plannedPersons: 2,
  cash: '300.00',
  goodsValue: '0.00',
  perHead: '300.00',
  goods: [],
  listed: 1,
  received: 0,
  returned: 0,
  amount: '300.00',
}
const campaign: Campaign = {
  id,
  campaignNo: 'HD-2026-0003',
  union,
  kind: 'COOLNESS',
  theme: '2026年高温慰问',
  year: 2026,
  onDay: '2026-07-15',
  plannedTotal: '600.00',
  status: 'DRAFT',
  tally: {
    batches: 1,
    units: 1,
    listed: 1,
    received: 0,
    returned: 0,
    unclaimed: 1,
    amount: '300.00',
    receivedCash: '0.00',
    receivedGoods: '0.00',
    returnedAmount: '0.00',
    cost: '0.00',
  },
  approvals: [],
  handledBy: { name: '周组织' },
  whole: true,
  changeable: true,
  approvable: false,
  proxyMost: 3,
  version: 4,
  updatedAt: '2026-07-01T02:00:00Z',
}

function shown(body: Campaign) {
  server.use(
    http.get(address(`/campaigns/${id}`), () => HttpResponse.json(body)),
    http.get(address(`/campaigns/${id}/batches`), () => HttpResponse.json({ items: [batch] })),
  )
}

it('says which batch and which sum differ when roll and total do not agree', async () => {
  shown(campaign)
  server.use(
    http.post(address(`/campaigns/${id}/locks`), ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"4"')
      return HttpResponse.json(
        {
          type: 'urn:unionhome:problem:campaign-roll-differs',
          title: '名册与总额不一致',
          status: 422,
          code: 'CAMPAIGN_ROLL_DIFFERS',
          requestId: 'r1',
          errors: [
            {
              pointer: '/plannedTotal',
              code: 'TOTAL_DIFFERS',
              message: '活动总额为 600.00 元，名册合计 300.00 元。',
            },
          ],
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      )
    }),
  )
  renderAt(`/desk/campaigns/${id}`, routes, officer)
  await userEvent.click(await screen.findByRole('button', { name: '锁定名册，送审' }))
  expect(await screen.findByText(/名册合计 300.00 元/)).toBeVisible()
})

it('does not offer to approve what she worked on, and says why', async () => {
  shown({ ...campaign, status: 'LOCKED', persons: 1, total: '300.00' })
  renderAt(`/desk/campaigns/${id}`, routes, officer)
  expect(await screen.findByText(/参与编制名册的人不能审批/)).toBeVisible()
  expect(screen.queryByRole('button', { name: '审批通过' })).toBeNull()
})

it('closes with a reason for whoever has not fetched hers', async () => {
  const sent: unknown[] = []
  shown({ ...campaign, status: 'APPROVED', persons: 1, total: '300.00' })
  server.use(
    http.post(address(`/campaigns/${id}/closings`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ ...campaign, status: 'CLOSED' }, { status: 201 })
    }),
  )
  renderAt(`/desk/campaigns/${id}`, routes, officer)
  await userEvent.click(await screen.findByRole('button', { name: '结束活动' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '结束活动' }))
  expect(sent).toEqual([])
  await userEvent.type(within(sheet).getByLabelText('原因'), '多次通知未领取')
  await userEvent.click(within(sheet).getByRole('button', { name: '结束活动' }))
  await expect.poll(() => sent).toEqual([{ unclaimed: '多次通知未领取' }])
})

it('marks the batch whose roster differs from what was planned', async () => {
  shown(campaign)
  renderAt(`/desk/campaigns/${id}?tab=batches`, routes, officer)
  expect(await screen.findByText('人数不符')).toBeVisible()
})

it('says which goods were paid for already and what is left to be paid', async () => {
  shown({ ...campaign, status: 'APPROVED' })
  const rice = { itemId: id, name: '米油礼盒', unit: '箱', unitPrice: '500.00', batchId: batch.id }
  server.use(
    http.get(address(`/campaigns/${id}/money`), () =>
      HttpResponse.json({
        total: '1200.00',
        alreadyPaid: '500.00',
        toPay: '700.00',
        goods: [{ ...rice, needed: 2, covered: 1, alreadyPaid: '500.00' }],
      }),
    ),
  )
  renderAt(`/desk/campaigns/${id}?tab=money`, routes, officer)
  expect(await screen.findByText('¥700.00')).toBeInTheDocument()
  const row = within(screen.getByRole('table', { name: '慰问品由谁付款' })).getByRole('row', {
    name: /米油礼盒/,
  })
  expect(within(row).getByText('1 箱')).toBeInTheDocument()
  expect(within(row).getAllByText('¥500.00')).toHaveLength(2)
  expect(await within(row).findByText('机关工会 · 在职职工')).toBeInTheDocument()
})

it('asks a decision again from where it is shown', async () => {
  shown({ ...campaign, status: 'LOCKED', decision: { verdict: 'PASS', findings: [] } })
  renderAt(`/desk/campaigns/${id}`, routes, officer)
  expect(await screen.findByRole('link', { name: '规则复核' })).toHaveAttribute(
    'href',
    `/desk/rules/replays/campaign/${id}`,
  )
})
