import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { StatementDeadline, StatementReport } from '../api/reports'
import ReportPage from './report-page'
import SubmissionsPage from './submissions-page'

const routes = [
  { path: '/desk/finance/submissions', page: SubmissionsPage },
  { path: '/desk/finance/submissions/:id', page: ReportPage },
]
const union = { id: unionId, name: '机关工会' }
const above = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e90', name: '省总工会' }
const below = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e91', name: '二级工会' }
const reportId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e92'
const deadline: StatementDeadline = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e93',
  union,
  from: '2025-01-01',
  to: '2026-01-01',
  dueOn: '2026-01-31',
  asked: 2,
  handedIn: 1,
  late: 1,
  setBy: { name: '钱会计' },
  setAt: '2026-01-02T02:00:00Z',
  version: 0,
}
const report: StatementReport = {
  id: reportId,
  union,
  from: '2025-01-01',
  to: '2026-01-01',
  revision: 1,
  unions: 3,
  closed: 2,
  issuedBy: { name: '冯主席' },
  issuedAt: '2026-01-20T02:00:00Z',
  lines: [
    {
      account: '403',
      accountName: '上级补助收入',
      kind: 'INCOME',
      own: '1000.00',
      below: '0.00',
      eliminated: '0.00',
      total: '1000.00',
      difference: '300.00',
    },
  ],
}

it('shows what is wanted from above and who below is late', async () => {
  server.use(
    http.get(address('/statement-deadlines'), () =>
      HttpResponse.json({
        items: [
          deadline,
          { ...deadline, id: above.id, union: above, asked: 0, handedIn: 0, late: 0, state: 'OVERDUE' },
        ],
      }),
    ),
    http.get(address(`/statement-deadlines/${deadline.id}/unions`), () =>
      HttpResponse.json({
        items: [{ union: below, state: 'LATE', reportId, revision: 1, handedInAt: '2026-02-02T02:00:00Z' }],
      }),
    ),
    http.get(address('/statement-reports'), () => HttpResponse.json({ items: [] })),
  )
  const chair = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'BUDGET_APPROVE'] }
  renderAt('/desk/finance/submissions', routes, chair)
  const wanted = await screen.findByRole('table', { name: '上级的要求' })
  expect(within(wanted).getByText('逾期未报')).toBeVisible()
  expect(within(wanted).getByRole('button', { name: '上报2025年度报表' })).toBeVisible()
  const own = screen.getByRole('table', { name: '对所属工会的要求' })
  await userEvent.click(within(own).getByRole('button', { name: '详情' }))
  expect(await screen.findByRole('link', { name: '查看二级工会上报的报表' })).toHaveAttribute(
    'href',
    `/desk/finance/submissions/${reportId}`,
  )
})

it('keeps what was issued and shows beside it what has changed since', async () => {
  server.use(http.get(address(`/statement-reports/${reportId}`), () => HttpResponse.json(report)))
  renderAt(`/desk/finance/submissions/${reportId}`, routes, administrator)
  expect(await screen.findByText(/上报以后有 1 个科目发生变化/)).toBeVisible()
  const row = screen.getByRole('row', { name: /403 上级补助收入/ })
  expect(within(row).getByText('¥1,000.00')).toBeVisible()
  expect(within(row).getByText('¥300.00')).toBeVisible()
  expect(within(row).getByText('¥1,300.00')).toBeVisible()
})
