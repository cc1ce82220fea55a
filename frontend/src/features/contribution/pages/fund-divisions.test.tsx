import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { FundDivision } from '../api/fund-divisions'
import FundDivisionPage from './fund-division-page'
import FundDivisionsPage from './fund-divisions-page'

const routes = [
  { path: '/desk/finance/fund-divisions', page: FundDivisionsPage },
  { path: '/desk/finance/fund-divisions/:id', page: FundDivisionPage },
]
const made = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e77'
const division: FundDivision = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e91',
  divisionNo: 'FL-2026-000001',
  oldUnion: { id: unionId, name: '机关工会' },
  newUnion: { id: made, name: '分出的工会' },
  splitOn: '2026-11-20',
  netAssets: '1200.00',
  basis: 'HEAD_COUNT',
  ruleDocument: '重庆市实施《中华人民共和国工会法》办法',
  ruleClause: '第四十二条',
  oldWeight: 4,
  newWeight: 3,
  keeps: '685.71',
  amount: '514.29',
  status: 'PROPOSED',
  inventoryOn: '2026-11-21',
  inventory: '现金、银行存款与账面一致',
  proposedBy: { name: '钱会计' },
  proposedOn: '2026-11-21',
  version: 0,
}

it('asks the auditor for her report and sends the version that was seen', async () => {
  let sent: unknown
  server.use(
    http.get(address(`/fund-divisions/${division.id}`), () => HttpResponse.json(division)),
    http.post(address(`/fund-divisions/${division.id}/audits`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(division, { status: 201 })
    }),
  )
  renderAt(`/desk/finance/fund-divisions/${division.id}`, routes, {
    ...administrator,
    permissions: ['SELF', 'FUNDS_READ', 'REVIEW_WORK'],
  })
  expect(await screen.findByText('留下 4 人，分出 3 人')).toBeVisible()
  expect(screen.getByText('¥514.29')).toBeVisible()
  expect(screen.queryByRole('button', { name: '决定' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '审计' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.click(sheet.getByRole('button', { name: '审计' }))
  expect(sent).toBeUndefined()
  await userEvent.type(sheet.getByLabelText(/审计意见/), '账实相符')
  await userEvent.click(sheet.getByRole('button', { name: '审计' }))
  await waitFor(() => expect(sent).toEqual(['"0"', { report: '账实相符' }]))
})

it('asks for the agreed ratio where no rule is known, and tells so', async () => {
  let sent: unknown
  server.use(
    http.get(address('/fund-divisions'), () => HttpResponse.json({ items: [division] })),
    http.get(address('/split-unions'), () =>
      HttpResponse.json({
        items: [
          {
            union: division.newUnion,
            splitOn: '2026-11-20',
            netAssets: '1200.00',
            oldHeads: 4,
            newHeads: 3,
          },
        ],
      }),
    ),
    http.post(address('/fund-divisions'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(division, { status: 201 })
    }),
  )
  renderAt(`/desk/finance/fund-divisions?union=${unionId}`, routes, {
    ...administrator,
    permissions: ['SELF', 'FUNDS_READ', 'CONTRIBUTION_WRITE'],
  })
  expect(await screen.findByRole('row', { name: /FL-2026-000001.*¥514.29.*待审计/ })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '提出划分' }))
  expect(await screen.findByText('本地没有查到规定，由双方商定比例')).toBeVisible()
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.type(sheet.getByLabelText(/清查结果/), '账实相符')
  await userEvent.click(sheet.getByRole('button', { name: '提出划分' }))
  expect(sent).toBeUndefined()
  await userEvent.type(sheet.getByLabelText(/原工会份额/), '3')
  await userEvent.type(sheet.getByLabelText(/新工会份额/), '1')
  await userEvent.click(sheet.getByRole('button', { name: '提出划分' }))
  await waitFor(() =>
    expect(sent).toMatchObject({
      oldUnionId: unionId,
      newUnionId: made,
      inventory: '账实相符',
      ratio: { oldUnion: 3, newUnion: 1 },
    }),
  )
})
