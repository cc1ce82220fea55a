import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderAt } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Appeal } from '../api/my-appeals'
import { OwnAppeal } from '../components/own-appeal'
import MyAppealsPage from './my-appeals-page'

const caseId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2ea1'
const routes = [
  { path: '/m/aid/appeals', page: MyAppealsPage },
  { path: '/m/aid/case', page: () => <OwnAppeal of={caseId} /> },
]
const appeal: Appeal = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2ea2',
  code: 'FH-2026-0001',
  union: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' },
  about: 'AID_REFUSED',
  caseId,
  subjectNo: 'BF-2026-000001',
  memberName: '示知远',
  reason: '病历和发票已补齐。',
  askedAt: '2026-11-20T01:00:00Z',
  dueOn: '2026-12-11',
  overdue: false,
  status: 'OPEN',
  mayDecide: false,
  mayWithdraw: true,
  version: 0,
}

it('appeals with a reason while there is time, and shows that it waits', async () => {
  let mine: { items: Appeal[]; possible: object[] } = {
    items: [],
    possible: [{ about: 'AID_REFUSED', caseId, askBy: '2026-12-04' }],
  }
  server.use(
    http.get(address('/me/appeals'), () => HttpResponse.json(mine)),
    http.post(address(`/me/aid-cases/${caseId}/appeals`), async ({ request }) => {
      expect(await request.json()).toEqual({ reason: '病历和发票已补齐。' })
      mine = { items: [appeal], possible: [] }
      return HttpResponse.json(appeal, { status: 201 })
    }),
  )
  renderAt('/m/aid/case', routes)
  await userEvent.click(await screen.findByRole('button', { name: '申请复核' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '申请复核' }))
  expect(within(sheet).getAllByText('请填写此项，至少五个字。').length).toBeGreaterThan(0)
  await userEvent.type(within(sheet).getByLabelText('申请理由'), '病历和发票已补齐。')
  await userEvent.click(within(sheet).getByRole('button', { name: '申请复核' }))
  expect(await screen.findByText('待决定')).toBeVisible()
})

it('takes an appeal back after asking once whether that is meant', async () => {
  let status: Appeal['status'] = 'OPEN'
  server.use(
    http.get(address('/me/appeals'), () =>
      HttpResponse.json({ items: [{ ...appeal, status, mayWithdraw: status === 'OPEN' }], possible: [] }),
    ),
    http.post(address(`/me/appeals/${appeal.id}/withdrawals`), ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"0"')
      status = 'WITHDRAWN'
      return HttpResponse.json({ ...appeal, status, mayWithdraw: false }, { status: 201 })
    }),
  )
  renderAt('/m/aid/appeals', routes)
  await userEvent.click(await screen.findByRole('button', { name: '撤回复核申请' }))
  const sheet = screen.getByRole('dialog')
  expect(within(sheet).getByText('撤回后不再复核；期限内可以重新申请。')).toBeVisible()
  await userEvent.click(within(sheet).getByRole('button', { name: '撤回复核申请' }))
  expect(await screen.findByText('已撤回')).toBeVisible()
})

it('shows the answer in writing, and says when there is nothing', async () => {
  const answered: Appeal = {
    ...appeal,
    status: 'DISMISSED',
    reasonCode: 'RULE_APPLIES',
    answer: '原决定符合规定。',
    decidedBy: '示主席',
    decidedAt: '2026-12-01T01:00:00Z',
  }
  server.use(http.get(address('/me/appeals'), () => HttpResponse.json({ items: [answered], possible: [] })))
  const { unmount } = renderAt('/m/aid/appeals', routes)
  expect(await screen.findByText('原决定符合规定。')).toBeVisible()
  expect(screen.getByText('维持：原决定符合规定')).toBeVisible()
  unmount()
  server.use(http.get(address('/me/appeals'), () => HttpResponse.json({ items: [], possible: [] })))
  renderAt('/m/aid/appeals', routes)
  expect(await screen.findByText('您没有申请过复核。')).toBeVisible()
})
