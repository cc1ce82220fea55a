import { useInfiniteQuery } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { delay, http as mock, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import { eventsQuery, type Event } from '../api/list-events'
import { EventCard } from './event-card'

const outing: Event = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e10',
  union: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' },
  title: '西溪秋游',
  kind: 'OUTING',
  startsAt: '2026-11-27T01:00:00Z',
  endsAt: '2026-11-27T09:00:00Z',
  registrationOpensAt: '2026-11-01T01:00:00Z',
  registrationClosesAt: '2026-11-26T01:00:00Z',
  capacity: 2,
  placesLeft: 1,
  waiting: 0,
  walkIns: false,
  waitingList: true,
  status: 'PUBLISHED',
  access: { open: true, code: 'OPEN', reason: '可以报名' },
  manageable: false,
  version: 1,
  updatedAt: '2026-11-20T00:00:00Z',
}
const registrationId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e59'
const registrations = address('/events/:eventId/registrations')

/** What the server has; the handlers change it as the backend would. */
let stored: Event

function List() {
  const events = useInfiniteQuery(eventsQuery({}))
  return events.data?.pages[0]?.items.map((event) => <EventCard key={event.id} event={event} />)
}

beforeEach(() => {
  stored = outing
  server.use(mock.get(address('/events'), () => HttpResponse.json({ items: [stored] })))
})

const joinSucceeds = (status: 'CONFIRMED' | 'WAITING', wait: number) =>
  mock.post(registrations, async () => {
    await delay(wait)
    const mine = { registrationId, status, ...(status === 'WAITING' ? { position: 4 } : {}) }
    stored = {
      ...stored,
      placesLeft: 0,
      mine,
      access: { open: false, code: 'ALREADY_JOINED', reason: '您已报名' },
    }
    return HttpResponse.json({ ...mine, id: registrationId, event: stored, version: 1 }, { status: 201 })
  })

const joinButton = () => screen.findByRole('button', { name: '报名：西溪秋游' })

it('shows the place as taken before the server has answered', async () => {
  server.use(joinSucceeds('CONFIRMED', 300))
  renderSignedIn(<List />)
  await userEvent.click(await joinButton())
  expect(await screen.findByText('✓ 已报名')).toBeInTheDocument()
  expect(screen.getByText('✓ 已报名').parentElement).toHaveFocus()
  expect(screen.getByText('2 个名额已满')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '撤销' })).not.toBeInTheDocument()
  expect(await screen.findByRole('button', { name: '撤销' })).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('已报名「西溪秋游」')
})

it('gives the place back when undone', async () => {
  let left = ''
  server.use(
    joinSucceeds('CONFIRMED', 0),
    mock.post(address('/event-registrations/:id/cancellations'), ({ params }) => {
      left = String(params['id'])
      stored = outing
      return HttpResponse.json(
        { id: registrationId, event: outing, status: 'CANCELLED', version: 2 },
        { status: 201 },
      )
    }),
  )
  renderSignedIn(<List />)
  await userEvent.click(await joinButton())
  await userEvent.click(await screen.findByRole('button', { name: '撤销' }))
  expect(await joinButton()).toBeInTheDocument()
  expect(left).toBe(registrationId)
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已取消「西溪秋游」的报名'))
})

it('takes the optimistic place back and says why when the last place went to somebody else', async () => {
  server.use(
    mock.post(registrations, () => {
      stored = { ...outing, placesLeft: 0, access: { open: false, code: 'FULL', reason: '名额已满。' } }
      return HttpResponse.json(
        {
          type: 'x',
          title: '已满',
          status: 409,
          code: 'EVENT_FULL',
          detail: '名额刚刚被报满。',
          requestId: 'r',
        },
        { status: 409 },
      )
    }),
  )
  renderSignedIn(<List />)
  await userEvent.click(await joinButton())
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('没有办成：名额刚刚被报满。'))
  expect(await screen.findByText('名额已满。')).toBeInTheDocument()
  expect(screen.queryByText('✓ 已报名')).not.toBeInTheDocument()
})

it('says that she waits as soon as the server does, when somebody else came first', async () => {
  server.use(joinSucceeds('WAITING', 0))
  renderSignedIn(<List />)
  const button = await joinButton()
  server.use(mock.get(address('/events'), () => delay('infinite')))
  await userEvent.click(button)
  expect(await screen.findByText('候补第 4 位')).toBeInTheDocument()
  expect(screen.queryByText('✓ 已报名')).not.toBeInTheDocument()
})

it('says the position on the waiting list', async () => {
  stored = {
    ...outing,
    placesLeft: 0,
    waiting: 3,
    access: { open: true, code: 'WAITING_LIST', reason: '可候补' },
  }
  server.use(joinSucceeds('WAITING', 0))
  renderSignedIn(<List />)
  await userEvent.click(await screen.findByRole('button', { name: '候补排队：西溪秋游' }))
  expect(await screen.findByText('候补第 4 位')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已加入「西溪秋游」候补，第 4 位'))
})

it('tells in plain words why an activity is closed', async () => {
  stored = {
    ...outing,
    access: { open: false, code: 'NOT_YET_OPEN', reason: '报名尚未开始，11月25日 09:00 开放。' },
  }
  renderSignedIn(<List />)
  expect(await screen.findByText('报名尚未开始，11月25日 09:00 开放。')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /报名/ })).not.toBeInTheDocument()
})
