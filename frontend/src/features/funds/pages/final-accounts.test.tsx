import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { FinalAccounts } from '../api/final-accounts'
import FinalAccountsPage from './final-accounts-page'

const routes = [{ path: '/desk/finance/final-accounts', page: FinalAccountsPage }]
const finance = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'BUDGET_WRITE'] }
const chair = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'BUDGET_APPROVE'] }
const accounts: FinalAccounts = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e80',
  union: { id: unionId, name: '机关工会' },
  year: 2025,
  status: 'PREPARED',
  income: '5000.00',
  planned: '1000.00',
  expense: '5625.50',
  restatements: 1,
  restatedIncome: '300.00',
  restatedExpense: '0.00',
  lines: [
    { kind: 'INCOME', account: '403', accountName: '上级补助收入', actual: '5000.00' },
    {
      kind: 'EXPENSE',
      account: '50205',
      accountName: '困难职工帮扶费',
      name: '帮扶',
      source: 'UNION_FUND',
      lineId: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e81',
      planned: '1000.00',
      actual: '600.00',
    },
    { kind: 'EXPENSE', account: '503', accountName: '业务支出', actual: '5025.50' },
  ],
  preparedBy: { name: '钱会计' },
  preparedAt: '2026-01-20T02:00:00Z',
  version: 0,
}

function answers(items: FinalAccounts[]) {
  server.use(
    http.get(address('/final-accounts'), () => HttpResponse.json({ items })),
    http.get(address(`/final-accounts/${accounts.id}`), () => HttpResponse.json(accounts)),
  )
}

it('sets what was spent against what was planned, to the fen and below zero too', async () => {
  answers([accounts])
  renderAt('/desk/finance/final-accounts?year=2025', routes, chair)
  expect(await screen.findByText('本年收入 ¥5,000.00，支出 ¥5,625.50，结余 ¥-625.50。')).toBeVisible()
  const expense = screen.getByRole('table', { name: '支出' })
  expect(within(expense).getByRole('cell', { name: '¥400.00' })).toBeVisible()
  expect(within(expense).getByRole('cell', { name: '60.0%' })).toBeVisible()
  expect(within(expense).getByRole('cell', { name: '预算外' })).toBeVisible()
  expect(screen.getByText(/另有 1 笔追溯调整.*计入后收入相差 ¥300.00，支出相差 ¥0.00。/)).toBeVisible()
})

it('sends them back only with a reason, under the version that was read', async () => {
  answers([accounts])
  const sent: unknown[] = []
  server.use(
    http.post(address(`/final-accounts/${accounts.id}/decisions`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json(accounts, { status: 201 })
    }),
  )
  renderAt('/desk/finance/final-accounts?year=2025', routes, chair)
  await userEvent.click(await screen.findByRole('button', { name: '审批' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '退回' }))
  expect(sent).toEqual([])
  await userEvent.type(within(sheet).getByLabelText(/理由/), '漏记上级补助')
  await userEvent.click(within(sheet).getByRole('button', { name: '退回' }))
  await expect.poll(() => sent).toEqual(['"0"', { approve: false, reason: '漏记上级补助' }])
})

it('draws up the accounts of a year that has none and tells what stands against it', async () => {
  answers([])
  server.use(
    http.post(address('/final-accounts'), () =>
      HttpResponse.json(
        {
          type: 'about:blank',
          title: '该年度尚未结账',
          status: 409,
          detail: '请先完成该年度十二月的结账，再编制决算。',
          code: 'YEAR_NOT_CLOSED',
          requestId: 'r1',
        },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  renderAt('/desk/finance/final-accounts?year=2025', routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '编制决算' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '编制决算' }))
  expect(await within(sheet).findByText(/请先完成该年度十二月的结账/)).toBeVisible()
})
