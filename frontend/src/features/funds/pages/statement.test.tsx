import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Statement } from '../api/statements'
import StatementPage from './statement-page'

const routes = [{ path: '/desk/finance/statement', page: StatementPage }]
const auditor = { ...administrator, permissions: ['SELF', 'FUNDS_READ'] }
const below = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e91', name: '二级工会' }
const statement: Statement = {
  union: { id: unionId, name: '机关工会' },
  from: '2025-01-01',
  to: '2026-01-01',
  unions: 61,
  closed: 60,
  restatements: 1,
  inTransit: '5000.00',
  lines: [
    {
      account: '403',
      accountName: '上级补助收入',
      kind: 'INCOME',
      own: '2000000.00',
      below: '1113000.00',
      eliminated: '1113000.00',
      total: '2000000.00',
    },
    {
      account: '50206',
      accountName: '送温暖费',
      kind: 'EXPENSE',
      own: '0.00',
      below: '1113000.00',
      eliminated: '0.00',
      total: '1113000.00',
    },
    {
      account: '506',
      accountName: '补助下级支出',
      kind: 'EXPENSE',
      own: '1113000.00',
      below: '0.00',
      eliminated: '1113000.00',
      total: '0.00',
    },
  ],
}

it('counts nothing twice and leads from a cell to the unions and their entries', async () => {
  server.use(
    http.get(address('/statements'), () => HttpResponse.json(statement)),
    http.get(address('/statements/parts'), () =>
      HttpResponse.json({ items: [{ union: below, amount: '1113000.00', eliminated: '0.00' }] }),
    ),
  )
  renderAt('/desk/finance/statement?year=2025', routes, auditor)
  expect(
    await screen.findByText('合并收入 ¥2,000,000.00，合并支出 ¥1,113,000.00，收支差额 ¥887,000.00。'),
  ).toBeVisible()
  expect(screen.getByText('有分录的 61 家工会中，60 家已结账。')).toBeVisible()
  expect(screen.getByText('期末有 ¥5,000.00 在这些工会之间拨转途中，尚未到账。')).toBeVisible()
  const row = screen.getByRole('row', { name: /50206 送温暖费/ })
  await userEvent.click(within(row).getByRole('button', { name: '详情' }))
  expect(await screen.findByRole('link', { name: '查看二级工会的分录' })).toHaveAttribute(
    'href',
    `/desk/finance/ledger?union=${below.id}&account=50206&year=2025`,
  )
  expect(screen.getByRole('link', { name: '下载表格' })).toHaveAttribute(
    'href',
    `/api/v1/statements/workbook?unionId=${unionId}&year=2025`,
  )
})
