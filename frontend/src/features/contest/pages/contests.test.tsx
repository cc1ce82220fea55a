import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Contest } from '../api/contests'
import { practiceOf } from '../components/desk/item-fields'
import ContestPage from './contest-page'
import ContestsPage from './contests-page'
import ManagedContestPage from './desk/managed-contest-page'
import ManagedContestsPage from './desk/managed-contests-page'
import JudgingPage from './judging-page'

const routes = [
  { path: '/m/contests', page: ContestsPage },
  { path: '/m/contests/judging/:id', page: JudgingPage },
  { path: '/m/contests/:id', page: ContestPage },
  { path: '/desk/contests', page: ManagedContestsPage },
  { path: '/desk/contests/:id', page: ManagedContestPage },
]
const organizer = { ...administrator, permissions: ['SELF', 'CONTEST_READ', 'CONTEST_MANAGE'] }
const contestId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70'
const itemId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e71'
const entryId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e72'
const sheetId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e73'
const item: Contest['items'][number] = {
  id: itemId,
  name: '中式烹调师',
  theoryWeight: '0.3',
  practiceWeight: '0.7',
  tieRule: 'SHARED',
  dropExtremes: false,
  overallWeight: 1,
  entrants: 2,
  access: 'OPEN',
  judging: false,
}
const contest: Contest = {
  id: contestId,
  union: { id: unionId, name: '机关工会' },
  name: '职工技能比武大赛',
  year: 2026,
  state: 'OPEN',
  entriesUntil: '2026-12-10',
  avoidOwnUnit: true,
  persons: 2,
  items: [item],
  titles: [],
  earned: [],
  manageable: false,
  version: 3,
  updatedAt: '2026-11-20T00:00:00Z',
}
const entry = {
  id: entryId,
  itemId,
  status: 'ENTERED',
  enteredAt: '2026-11-20T00:00:00Z',
  withdrawable: true,
} as const

it('lists contests with their items', async () => {
  server.use(http.get(address('/contests'), () => HttpResponse.json({ items: [contest] })))
  renderAt('/m/contests', routes)
  expect(await screen.findByRole('link', { name: '职工技能比武大赛' })).toBeVisible()
  expect(screen.getByText('中式烹调师')).toBeVisible()
})

it('enters with one tap and shows it', async () => {
  let stored = contest
  server.use(
    http.get(address(`/contests/${contestId}`), () => HttpResponse.json(stored)),
    http.post(address(`/contest-items/${itemId}/entries`), () => {
      stored = { ...contest, items: [{ ...item, access: 'ENTERED', mine: entry }] }
      return HttpResponse.json(entry, { status: 201 })
    }),
  )
  renderAt(`/m/contests/${contestId}`, routes)
  await userEvent.click(await screen.findByRole('button', { name: '报名中式烹调师' }))
  expect(await screen.findByText('✓ 已报名')).toBeVisible()
})

it('tells a member her number, her rank and why', async () => {
  const result = { theory: '88.50', practice: '91.00', total: '90.25', rank: 2, entrants: 9 }
  const mine = { ...entry, number: 7, result, withdrawable: false }
  server.use(
    http.get(address(`/contests/${contestId}`), () =>
      HttpResponse.json({ ...contest, state: 'PUBLISHED', items: [{ ...item, access: 'ENTERED', mine }] }),
    ),
  )
  renderAt(`/m/contests/${contestId}`, routes)
  expect(await screen.findByText('您的参赛号：7')).toBeVisible()
  expect(screen.getByText('第 2 名（共 9 人）')).toBeVisible()
  expect(screen.getByText(/总分 90\.25/)).toBeVisible()
})

it('lets a judge hand in a sheet for a number, with scores from 0 to 100 only', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address(`/contest-items/${itemId}/sheets`), () =>
      HttpResponse.json({
        contest: contest.name,
        item: item.name,
        open: true,
        items: [{ number: 1 }, { number: 2 }],
      }),
    ),
    http.post(address(`/contest-items/${itemId}/sheets`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(
        { id: sheetId, number: 2, theory: '88.50', practice: '91.00', handedInAt: '2026-11-20T00:00:00Z' },
        { status: 201 },
      )
    }),
  )
  renderAt(`/m/contests/judging/${itemId}`, routes)
  await userEvent.click(await screen.findByRole('button', { name: '给 2 号评分' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.type(within(sheet).getByLabelText('理论'), '101')
  await userEvent.type(within(sheet).getByLabelText('实操'), '91')
  await userEvent.click(within(sheet).getByRole('button', { name: '提交' }))
  expect(sent).toEqual([])
  await userEvent.clear(within(sheet).getByLabelText('理论'))
  await userEvent.type(within(sheet).getByLabelText('理论'), '88.5')
  await userEvent.click(within(sheet).getByRole('button', { name: '提交' }))
  await expect.poll(() => sent).toEqual([{ number: 2, theory: '88.5', practice: '91' }])
})

it('takes a sheet back with the reason, and shows a trial without names before it is published', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address(`/contests/${contestId}`), () =>
      HttpResponse.json({ ...contest, state: 'SCORING', manageable: true }),
    ),
    http.get(address(`/contest-items/${itemId}/ranking`), () =>
      HttpResponse.json({
        published: false,
        missing: 1,
        items: [
          {
            number: 1,
            missing: 1,
            tied: false,
            result: { theory: '88.50', practice: '91.00', total: '90.25', rank: 1, entrants: 1 },
            sheets: [
              {
                id: sheetId,
                number: 1,
                theory: '88.50',
                practice: '91.00',
                judge: '孙裁判',
                handedInAt: '2026-11-20T00:00:00Z',
              },
            ],
          },
        ],
      }),
    ),
    http.post(address(`/contest-sheets/${sheetId}/reversals`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({}, { status: 201 })
    }),
  )
  renderAt(`/desk/contests/${contestId}?tab=ranking`, routes, organizer)
  expect(await screen.findByText(/公布前不显示姓名/)).toBeVisible()
  expect(screen.getByText('90.25')).toBeVisible()
  const [open] = screen.getAllByRole('button', { expanded: false })
  if (open) await userEvent.click(open)
  await userEvent.click(await screen.findByRole('button', { name: '撤销孙裁判的评分表' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.type(within(sheet).getByLabelText('原因'), '评分录入有误')
  await userEvent.click(within(sheet).getByRole('button', { name: '撤销孙裁判的评分表' }))
  await expect.poll(() => sent).toEqual([{ reason: '评分录入有误' }])
})

it('draws under the version that was read', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address(`/contests/${contestId}`), () => HttpResponse.json({ ...contest, manageable: true })),
    http.post(address(`/contests/${contestId}/draws`), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return HttpResponse.json({ ...contest, state: 'SCORING' }, { status: 201 })
    }),
  )
  renderAt(`/desk/contests/${contestId}`, routes, organizer)
  await userEvent.click(await screen.findByRole('button', { name: '截止报名并抽签' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '截止报名并抽签' }))
  await expect.poll(() => sent).toEqual(['"3"'])
})

it('says what is missing before a contest is announced', async () => {
  server.use(http.get(address('/contests'), () => HttpResponse.json({ items: [] })))
  renderAt('/desk/contests', routes, organizer)
  const [announce] = await screen.findAllByRole('button', { name: '发布竞赛' })
  if (announce) await userEvent.click(announce)
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '发布竞赛' }))
  expect((await within(sheet).findAllByText('请填写此项。')).length).toBeGreaterThan(1)
})

it('takes the rest of one for practice, exactly', () => {
  expect(practiceOf('0.3')).toBe('0.7')
  expect(practiceOf('0.3333')).toBe('0.6667')
  expect(practiceOf('1')).toBe('0')
  expect(practiceOf('0')).toBe('1')
  expect(practiceOf('1.1')).toBeUndefined()
  expect(practiceOf('')).toBeUndefined()
})
