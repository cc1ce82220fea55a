import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../../tests/render-desk'
import { address, server } from '../../../../../tests/server'
import type { Committee } from '../../api/list-committees'
import CommitteesPage from './committees-page'
import UnionCommitteesPage from './union-committees-page'

const routes = [
  { path: '/desk/committees', page: CommitteesPage },
  { path: '/desk/committees/:id', page: UnionCommitteesPage },
]
const officer = {
  ...administrator,
  permissions: [...administrator.permissions, 'COMMITTEE_READ', 'COMMITTEE_WRITE', 'APPOINTMENT_WRITE'],
}
const seatId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e31'
const committee: Committee = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e30',
  union: { id: unionId, name: '机关工会' },
  kind: 'UNION_COMMITTEE',
  termNo: 3,
  from: '2025-03-01',
  to: '2030-03-01',
  seats: 2,
  holders: [
    {
      id: seatId,
      member: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e32', name: '陈思远' },
      post: 'CHAIR',
      from: '2025-03-01',
      to: '2030-03-01',
      active: true,
    },
  ],
  vacancies: 1,
  byElectionDue: '2025-06-01',
  active: true,
  findings: [
    { code: 'SEATS_OUTSIDE_BAND', verdict: 'WARN', message: '会员 30 人，委员会一般为 3 至 7 人。' },
  ],
  version: 4,
  updatedAt: '2025-03-01T02:00:00Z',
}

it('counts the unions by state and shows those of the state that is chosen', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(address('/committee-board'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('state'))
      return HttpResponse.json({
        year: 2026,
        counts: [
          { state: 'COMPLETED', count: 10 },
          { state: 'OVERDUE', count: 1 },
        ],
        items: [
          {
            union: { id: unionId, name: '第一分工会' },
            state: 'OVERDUE',
            memberCount: 40,
            required: true,
            daysLeft: -12,
          },
        ],
      })
    }),
  )
  renderAt('/desk/committees', routes, officer)
  expect(await screen.findByText('已超 12 天')).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: /已超期/ }))
  await screen.findByText('已超 12 天')
  expect(asked).toEqual([null, 'OVERDUE'])
  expect(screen.getByRole('radio', { name: /10\s*本年已换届/ })).toBeInTheDocument()
})

it('says what is vacant, warns with the rule, and records who leaves under the version that was read', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address('/committees'), () => HttpResponse.json({ items: [committee] })),
    http.get(address('/elections'), () => HttpResponse.json({ items: [] })),
    http.post(address(`/committees/${committee.id}/seats/${seatId}/vacations`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...committee, version: 5 }, { status: 201 })
    }),
  )
  renderAt(`/desk/committees/${unionId}`, routes, officer)
  expect(await screen.findByText('缺额 1 人，应在 2025-06-01 前补选。')).toBeVisible()
  expect(screen.getByText('会员 30 人，委员会一般为 3 至 7 人。')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '登记离任：陈思远' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.clear(within(sheet).getByLabelText('离任日期'))
  await userEvent.type(within(sheet).getByLabelText('离任日期'), '2026-02-01')
  await userEvent.click(within(sheet).getByRole('radio', { name: '退休' }))
  await userEvent.click(within(sheet).getByRole('button', { name: '保存' }))
  await expect.poll(() => sent).toEqual(['"4"', { on: '2026-02-01', reason: 'RETIRED' }])
})

it('offers nothing to change to who may only read', async () => {
  server.use(
    http.get(address('/committees'), () => HttpResponse.json({ items: [committee] })),
    http.get(address('/elections'), () => HttpResponse.json({ items: [] })),
  )
  renderAt(`/desk/committees/${unionId}`, routes, { ...officer, permissions: ['COMMITTEE_READ'] })
  expect(await screen.findByText('陈思远')).toBeVisible()
  expect(screen.queryByRole('button', { name: /登记/ })).toBeNull()
})
