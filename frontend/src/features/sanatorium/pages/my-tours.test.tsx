import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { MySanatoriumApplication, MySanatoriumTour, SanatoriumDraw } from '../api/my-tours'
import DrawPage from './draw-page'
import MySanatoriumPage from './my-sanatorium-page'

const routes = [
  { path: '/m/sanatorium', page: MySanatoriumPage },
  { path: '/m/sanatorium/tours/:id/draw', page: DrawPage },
]
const tourId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e81'
const open: MySanatoriumTour = {
  id: tourId,
  union: { id: unionId, name: '机关工会' },
  name: '遂昌康养',
  destination: '丽水市遂昌县',
  outside: false,
  form: 'UNIT_GROUP',
  beginsOn: '2026-06-10',
  days: 5,
  price: '2900.00',
  maximum: 30,
  free: 30,
  applyUntil: '2026-06-01',
  allotment: 'DRAW',
  waiting: 0,
  status: 'OPEN',
  appliable: true,
}
const waiting: MySanatoriumTour = {
  ...open,
  status: 'DRAWN',
  appliable: false,
  free: 0,
  commitment: 'a'.repeat(64),
  mine: {
    id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e82',
    number: '007',
    status: 'WAITING',
    size: 1,
    joined: 1,
    rank: 31,
    ranked: 45,
    decidedBy: 'LAST_TRIP',
    version: 1,
  },
}

const shows = (tour: MySanatoriumTour) => {
  server.use(
    http.get(address('/me/sanatorium'), () => HttpResponse.json({ trips: [], programs: [] })),
    http.get(address('/me/sanatorium-tours'), () => HttpResponse.json({ items: [tour] })),
  )
}

it('applies with a companion and shows the code for her', async () => {
  const user = userEvent.setup()
  shows(open)
  let sent: unknown
  server.use(
    http.post(address(`/sanatorium-tours/${tourId}/applications`), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(open, { status: 201 })
    }),
  )
  renderAt('/m/sanatorium', routes, administrator)
  await user.click(await screen.findByRole('button', { name: '报名：遂昌康养' }))
  const sheet = screen.getByRole('dialog')
  await user.selectOptions(within(sheet).getByLabelText('几个人一起'), '2')
  await user.click(within(sheet).getByRole('button', { name: '报名' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toEqual({ size: 2, priority: 'ORDINARY' })
})

it('says which rank somebody on the list has, and why', async () => {
  shows(waiting)
  renderAt('/m/sanatorium', routes, administrator)
  expect(await screen.findByText(/第 31 位，共 45 份报名/)).toBeVisible()
  expect(screen.getByText(/前一位上次出行更早/)).toBeVisible()
  expect(screen.getByRole('button', { name: '退出：遂昌康养' })).toBeVisible()
})

it('marks her own number in the drawing room', async () => {
  shows(waiting)
  const draw: SanatoriumDraw = {
    tourId,
    places: 1,
    commitment: 'a'.repeat(64),
    seed: '4f1c0a',
    joint: ':',
    applications: [],
    outcomes: [
      { number: '003', rank: 1, decidedBy: 'FIRST', placed: true },
      { number: '007', rank: 2, decidedBy: 'LAST_TRIP', placed: false },
    ],
  }
  server.use(http.get(address(`/sanatorium-tours/${tourId}/draw`), () => HttpResponse.json(draw)))
  renderAt(`/m/sanatorium/tours/${tourId}/draw`, routes, administrator)
  expect(await screen.findByText('4f1c0a')).toBeVisible()
  const mine = (await screen.findByText('我的')).closest('li')
  expect(mine).toHaveTextContent('007')
  expect(screen.getByRole('link', { name: '下载公布的数据' })).toHaveAttribute('download', 'draw.json')
})

const inOrder: MySanatoriumTour = { ...open, allotment: 'FIRST_COME', holdMinutes: 30, offerDays: 2 }
const held: MySanatoriumApplication = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e82',
  number: '001',
  status: 'HELD',
  size: 1,
  joined: 1,
  rank: 1,
  decidedBy: 'ARRIVAL',
  until: new Date(Date.now() + 1_800_000).toISOString(),
  version: 0,
}
const taking: MySanatoriumTour = { ...inOrder, appliable: false, free: 0, mine: held }

const answers = () => {
  const sent: unknown[] = []
  server.use(
    http.post(
      address('/me/sanatorium-applications/019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e82/answers'),
      async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(inOrder, { status: 201 })
      },
    ),
  )
  return sent
}

it('joins the line in one step, knowing how many wait', async () => {
  const user = userEvent.setup()
  shows({ ...inOrder, free: 0, waiting: 2 })
  let joined = 0
  server.use(
    http.post(address(`/sanatorium-tours/${tourId}/places`), () => {
      joined += 1
      return HttpResponse.json(
        { applicationId: tourId, number: '033', status: 'WAITING', arrival: 33, position: 3, version: 0 },
        { status: 201 },
      )
    }),
  )
  renderAt('/m/sanatorium', routes, administrator)
  await user.click(await screen.findByRole('button', { name: '报名：遂昌康养' }))
  const sheet = screen.getByRole('dialog')
  expect(within(sheet).getByText(/名额已满，报名后进入候补，现在有 2 人候补/)).toBeVisible()
  await user.click(within(sheet).getByRole('button', { name: '报名' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(joined).toBe(1)
})

it('confirms a held place while its time runs, once everything is said', async () => {
  const user = userEvent.setup()
  shows(taking)
  const sent = answers()
  renderAt('/m/sanatorium', routes, administrator)
  expect(await screen.findByRole('timer')).toHaveTextContent(/还剩 (30|29) 分/)
  await user.click(screen.getByRole('button', { name: '确认出行：遂昌康养' }))
  const sheet = screen.getByRole('dialog')
  await user.click(within(sheet).getByRole('button', { name: '确认出行' }))
  expect(within(sheet).getAllByText('请逐项确认').length).toBeGreaterThan(0)
  expect(sent).toEqual([])
  for (const box of within(sheet).getAllByRole('checkbox')) await user.click(box)
  await user.click(within(sheet).getByRole('button', { name: '确认出行' }))
  await waitFor(() => expect(sent).toEqual([{ answer: 'ACCEPT' }]))
})

it('accepts or declines an offer with one tap', async () => {
  const user = userEvent.setup()
  shows({ ...taking, mine: { ...held, status: 'OFFERED' } })
  const sent = answers()
  renderAt('/m/sanatorium', routes, administrator)
  await user.click(await screen.findByRole('button', { name: '放弃：遂昌康养' }))
  await waitFor(() => expect(sent).toEqual([{ answer: 'DECLINE' }]))
  await user.click(await screen.findByRole('button', { name: '接受：遂昌康养' }))
  await waitFor(() => expect(sent).toEqual([{ answer: 'DECLINE' }, { answer: 'ACCEPT' }]))
})

it('keeps what happened to an offer that ran out', async () => {
  shows({ ...inOrder, ended: { how: 'OFFER_RAN_OUT', number: '002' } })
  renderAt('/m/sanatorium', routes, administrator)
  expect(await screen.findByText(/没有按时接受，已给下一位/)).toBeVisible()
  expect(screen.getByRole('button', { name: '报名：遂昌康养' })).toBeVisible()
})

it('says the position on the list and its reason', async () => {
  shows({ ...taking, mine: { ...held, status: 'WAITING', position: 3 } })
  renderAt('/m/sanatorium', routes, administrator)
  expect(await screen.findByText(/候补第 3 位：30 个名额已有人，您前面还有 2 人/)).toBeVisible()
})
