import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { ExpenseClaimDetails } from '../api/claims'
import EditExpensePage from './edit-expense-page'
import ExpensePage from './expense-page'

const id = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e92'
const budgetLine = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e93'
const line = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e94'
const routes = [
  { path: '/desk/finance/expenses/:id', page: ExpensePage },
  { path: '/desk/finance/expenses/:id/edit', page: EditExpensePage },
]
const officer = { ...administrator, permissions: ['SELF', 'EXPENSE_READ', 'EXPENSE_WRITE', 'EXPENSE_CHECK'] }
const details: ExpenseClaimDetails = {
  claim: {
    id,
    claimNo: 'BX-2026-000001',
    union: { id: unionId, name: '机关工会' },
    title: '职工羽毛球比赛',
    use: 'ACTIVITY',
    payee: '周组织',
    total: '300.00',
    status: 'SUBMITTED',
    claimant: { name: '周组织' },
    updatedAt: '2026-11-20T02:00:00Z',
    version: 3,
  },
  lines: [{ id: line, description: '场地费', amount: '300.00' }],
  invoices: [
    {
      id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e95',
      number: '24332000000012345678',
      issuer: '某体育馆',
      issuedOn: '2026-11-18',
      amount: '250.00',
      elsewhere: 'DRAFT',
    },
  ],
  papers: [],
  uncovered: '50.00',
  withoutInvoice: '裁判劳务费',
  actions: ['CHECK', 'SEND_BACK'],
}

function serve(body: ExpenseClaimDetails) {
  server.use(
    http.get(address(`/expense-claims/${id}`), () => HttpResponse.json(body)),
    http.get(address('/expense-offers'), () =>
      HttpResponse.json({
        items: [
          {
            id: budgetLine,
            union: { id: unionId, name: '机关工会' },
            name: '文体活动',
            source: 'UNION_FUND',
            left: '1000.00',
          },
        ],
      }),
    ),
  )
}

it('is checked with a budget line for each of its lines and the version that was seen', async () => {
  let sent: unknown
  serve(details)
  server.use(
    http.post(address(`/expense-claims/${id}/checks`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(details, { status: 201 })
    }),
  )
  renderAt(`/desk/finance/expenses/${id}`, routes, officer)
  expect(await screen.findByText(/另一份草稿里也有这张发票/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '审核' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.click(sheet.getByRole('button', { name: '审核通过' }))
  expect(sent).toBeUndefined()
  await userEvent.selectOptions(await sheet.findByRole('combobox'), budgetLine)
  await userEvent.click(sheet.getByRole('button', { name: '审核通过' }))
  await waitFor(() => expect(sent).toEqual(['"3"', { lines: [{ lineId: line, budgetLineId: budgetLine }] }]))
})

it('goes back with a reason only', async () => {
  let sent: unknown
  serve(details)
  server.use(
    http.post(address(`/expense-claims/${id}/returns`), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(details, { status: 201 })
    }),
  )
  renderAt(`/desk/finance/expenses/${id}`, routes, officer)
  await userEvent.click(await screen.findByRole('button', { name: '退回' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.click(sheet.getByRole('button', { name: '退回' }))
  expect(sent).toBeUndefined()
  await userEvent.type(sheet.getByLabelText('原因'), '发票抬头不对')
  await userEvent.click(sheet.getByRole('button', { name: '退回' }))
  await waitFor(() => expect(sent).toEqual({ reason: '发票抬头不对' }))
})

it('says at the row what is wrong with an invoice, and asks why a part has none', async () => {
  let sent: unknown
  serve({ ...details, claim: { ...details.claim, status: 'DRAFT' }, actions: ['CHANGE', 'SUBMIT'] })
  server.use(
    http.put(address(`/expense-claims/${id}`), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(
        {
          type: 'about:blank',
          title: '内容有误',
          status: 400,
          code: 'INVALID_INPUT',
          requestId: 'r-1',
          errors: [
            {
              pointer: '/invoices/0/number',
              code: 'INVOICE_CODE_IN_FRONT',
              message: '请连同发票代码一起填写',
            },
          ],
        },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      )
    }),
  )
  renderAt(`/desk/finance/expenses/${id}/edit`, routes, officer)
  const why = await screen.findByLabelText(/无发票部分的说明/)
  expect(screen.getByText(/有 ¥50.00 没有发票/)).toBeVisible()
  await userEvent.clear(why)
  await userEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  expect(sent).toBeUndefined()
  await userEvent.type(why, '裁判劳务费，附签收表')
  await userEvent.click(screen.getByRole('button', { name: '保存草稿' }))
  const invoice = screen.getByRole('group', { name: '第 1 张发票' })
  expect(await within(invoice).findByText('请连同发票代码一起填写')).toBeVisible()
  expect(sent).toMatchObject({ withoutInvoice: '裁判劳务费，附签收表', lines: [{ amount: '300.00' }] })
})
