import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Election } from '../api/list-my-elections'
import ElectionPage from './election-page'
import ElectionsPage from './elections-page'

const routes = [
  { path: '/m/elections', page: ElectionsPage },
  { path: '/m/elections/:id', page: ElectionPage },
]
const [first, second, third] = ['c1', 'c2', 'c3'].map((end) => `019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e${end}`)
const election: Election = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e40',
  union: { id: unionId, name: '机关工会' },
  kind: 'UNION_COMMITTEE',
  type: 'REGULAR',
  mode: 'ONLINE',
  status: 'VOTING',
  post: 'MEMBER',
  seats: 2,
  electorateOn: '2026-06-01',
  closesAt: '2026-06-20T10:00:00Z',
  entitled: 84,
  voted: 12,
  quorum: 56,
  majority: 43,
  candidates: [
    { memberId: first ?? '', name: '陈思远' },
    { memberId: second ?? '', name: '王芳' },
    { memberId: third ?? '', name: '李平' },
  ],
  candidatesWanted: 3,
  myVote: 'OPEN',
  version: 3,
  updatedAt: '2026-06-10T02:00:00Z',
}

function serve(state: Partial<Election>) {
  const sent: unknown[] = []
  let now = { ...election, ...state }
  server.use(
    http.get(address('/me/elections'), () => HttpResponse.json({ items: [now] })),
    http.get(address(`/elections/${election.id}`), () => HttpResponse.json(now)),
    http.post(address(`/elections/${election.id}/ballots`), async ({ request }) => {
      sent.push(await request.json())
      now = { ...now, myVote: 'VOTED' }
      return HttpResponse.json({ voted: true }, { status: 201 })
    }),
  )
  return sent
}

it('casts what was chosen after one more look, and thanks without saying for whom', async () => {
  const sent = serve({})
  renderAt(`/m/elections/${election.id}`, routes)
  await userEvent.click(await screen.findByRole('checkbox', { name: '陈思远' }))
  await userEvent.click(screen.getByRole('checkbox', { name: '李平' }))
  await userEvent.click(screen.getByRole('button', { name: '投票' }))
  const check = screen.getByRole('dialog')
  expect(within(check).getByText('李平')).toBeVisible()
  await userEvent.click(within(check).getByRole('button', { name: '确认投出' }))
  expect(await screen.findByText('您已投票，谢谢。')).toBeVisible()
  expect(sent).toEqual([{ memberIds: [first, third] }])
})

it('does not let anybody spoil a ballot by accident', async () => {
  serve({})
  renderAt(`/m/elections/${election.id}`, routes)
  for (const name of ['陈思远', '王芳', '李平']) {
    await userEvent.click(await screen.findByRole('checkbox', { name }))
  }
  expect(screen.getByText('选了超过 2 人的票是废票，请取消多选的人。')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '投票' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('says what no name means', async () => {
  serve({})
  renderAt(`/m/elections/${election.id}`, routes)
  await userEvent.click(await screen.findByRole('button', { name: '投票' }))
  expect(screen.getByText('您没有选任何人，这是一张弃权票。')).toBeVisible()
})

it('shows the result once it is confirmed', async () => {
  serve({
    status: 'CONFIRMED',
    myVote: 'VOTED',
    tally: { attended: 80, ballots: 80, invalid: 2, outcome: 'ELECTED' },
    candidates: [{ memberId: first ?? '', name: '陈思远', votes: 61, outcome: 'ELECTED' }],
  })
  renderAt('/m/elections', routes)
  expect(await screen.findByText('已投票')).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: /换届选举/ }))
  expect(await screen.findByText('收回选票 80 张，其中废票 2 张。')).toBeVisible()
  expect(screen.getByText('当选')).toBeVisible()
})
