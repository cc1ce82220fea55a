import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Club } from '../api/clubs'
import ClubPage from './club-page'
import ClubsPage from './clubs-page'
import ManagedClubPage from './desk/managed-club-page'
import ParticipationPage from './desk/participation-page'

const routes = [
  { path: '/m/clubs', page: ClubsPage },
  { path: '/m/clubs/:id', page: ClubPage },
  { path: '/desk/clubs/participation', page: ParticipationPage },
  { path: '/desk/clubs/:id', page: ManagedClubPage },
]
const organizer = { ...administrator, permissions: ['SELF', 'EVENT_READ', 'EVENT_MANAGE'] }
const clubId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e60'
const partId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e61'
const club: Club = {
  id: clubId,
  union: { id: unionId, name: '机关工会' },
  name: '羽毛球协会',
  kind: 'SPORT',
  admission: 'APPROVAL',
  from: '2023-03-01',
  members: 12,
  officers: [{ id: partId, name: '何会长', post: 'HEAD', from: '2024-01-01' }],
  access: { open: true, code: 'ON_APPROVAL', reason: '由协会负责人审核后加入。' },
  led: false,
  manageable: false,
  version: 3,
  updatedAt: '2026-11-20T00:00:00Z',
}
const asked = {
  id: partId,
  clubId,
  name: '陈思远',
  union: { id: unionId, name: '第一分工会' },
  status: 'ASKED',
  askedAt: '2026-11-20T00:00:00Z',
  version: 0,
}

it('asks to join with one tap and says what comes next', async () => {
  let stored = club
  server.use(
    http.get(address('/clubs'), () => HttpResponse.json({ items: [stored] })),
    http.post(address(`/clubs/${clubId}/memberships`), () => {
      const mine = {
        id: partId,
        clubId,
        status: 'ASKED',
        askedAt: '2026-11-20T00:00:00Z',
        version: 0,
      } as const
      stored = { ...club, mine, access: { open: false, code: 'ASKED', reason: '您已申请，等待审核。' } }
      return HttpResponse.json(mine, { status: 201 })
    }),
  )
  renderAt('/m/clubs', routes)
  await userEvent.click(await screen.findByRole('button', { name: '申请加入羽毛球协会' }))
  expect(await screen.findByText('已申请，等待审核')).toBeVisible()
})

it('says why somebody cannot join', async () => {
  const ended: Club = { ...club, access: { open: false, code: 'ENDED', reason: '协会已经注销。' } }
  server.use(http.get(address('/clubs'), () => HttpResponse.json({ items: [ended] })))
  renderAt('/m/clubs', routes)
  expect(await screen.findByText('协会已经注销。')).toBeVisible()
})

it('lets who leads the club refuse with a reason, under the version that was read', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address(`/clubs/${clubId}`), () => HttpResponse.json({ ...club, led: true, asking: 1 })),
    http.get(address(`/clubs/${clubId}/memberships`), () => HttpResponse.json({ items: [asked] })),
    http.get(address(`/clubs/${clubId}/activities`), () => HttpResponse.json({ items: [] })),
    http.post(address(`/club-memberships/${partId}/decisions`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...asked, status: 'REFUSED', version: 1 }, { status: 201 })
    }),
  )
  renderAt(`/m/clubs/${clubId}`, routes)
  await userEvent.click(await screen.findByRole('button', { name: '审核陈思远的申请' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '不同意' }))
  expect(sent).toEqual([])
  await userEvent.type(within(sheet).getByLabelText(/不同意的原因/), '人数已满')
  await userEvent.click(within(sheet).getByRole('button', { name: '不同意' }))
  await expect.poll(() => sent).toEqual(['"0"', { admitted: false, reason: '人数已满' }])
})

it('logs what took place with who came', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address('/events'), () => HttpResponse.json({ items: [] })),
    http.get(address(`/clubs/${clubId}`), () => HttpResponse.json({ ...club, manageable: true })),
    http.get(address(`/clubs/${clubId}/memberships`), () =>
      HttpResponse.json({ items: [{ ...asked, status: 'MEMBER' }] }),
    ),
    http.get(address(`/clubs/${clubId}/activities`), () => HttpResponse.json({ items: [] })),
    http.post(address(`/clubs/${clubId}/activities`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({}, { status: 201 })
    }),
  )
  renderAt(`/desk/clubs/${clubId}?tab=log`, routes, organizer)
  await userEvent.click(await screen.findByRole('button', { name: '登记活动' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.type(within(sheet).getByLabelText('活动内容'), '周三训练')
  await userEvent.clear(within(sheet).getByLabelText('日期'))
  await userEvent.type(within(sheet).getByLabelText('日期'), '2026-11-18')
  await userEvent.click(await within(sheet).findByLabelText('陈思远'))
  await userEvent.type(within(sheet).getByLabelText(/其他参加人数/), '2')
  await userEvent.click(within(sheet).getByRole('button', { name: '保存' }))
  await expect
    .poll(() => sent)
    .toEqual([{ heldOn: '2026-11-18', title: '周三训练', attendees: [partId], guests: 2 }])
})

it('shows how far a union has come, unit by unit, and who is missing', async () => {
  const count = { members: 275, takingPart: 274, rate: '99.6' }
  server.use(
    http.get(address('/participation-figures'), () =>
      HttpResponse.json({
        union: club.union,
        year: 2026,
        asOf: '2026-11-26',
        count,
        clubOnly: 100,
        activityOnly: 74,
        both: 100,
        units: [{ union: { id: clubId, name: '第一工会小组' }, count }],
      }),
    ),
    http.get(address('/participation-gaps'), () =>
      HttpResponse.json({
        items: [{ member: { id: partId, name: '陈思远', memberNo: 'M000123' }, union: club.union }],
      }),
    ),
  )
  renderAt('/desk/clubs/participation', routes, organizer)
  expect(await screen.findAllByText('99.6% · 274 / 275 人')).toHaveLength(2)
  expect(await screen.findByRole('link', { name: '陈思远' })).toBeVisible()
})
