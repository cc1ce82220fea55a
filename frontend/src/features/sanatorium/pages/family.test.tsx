import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import { today } from '../../../lib/format'
import type { SanatoriumFamilyMember } from '../api/family'
import type { MySanatoriumTour } from '../api/my-tours'
import type { SanatoriumApplicant, SanatoriumTour } from '../api/tours'
import MySanatoriumPage from './my-sanatorium-page'
import TourPage from './tour-page'

const tourId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e81'
const applicationId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e82'
const child: SanatoriumFamilyMember = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e83',
  name: '陈小禾',
  relation: 'CHILD',
  here: true,
  version: 4,
}
const facts = {
  id: tourId,
  union: { id: unionId, name: '机关工会' },
  name: '遂昌康养',
  destination: '丽水市遂昌县',
  outside: false,
  form: 'UNIT_GROUP',
  beginsOn: '2030-06-10',
  days: 5,
  price: '2900.00',
  maximum: 30,
  applyUntil: '2030-06-01',
  allotment: 'DRAW',
  waiting: 0,
  status: 'LOCKED',
} as const
const mine: MySanatoriumTour = {
  ...facts,
  free: 0,
  appliable: false,
  mine: {
    id: applicationId,
    number: '001',
    status: 'PLACED',
    size: 1,
    joined: 1,
    family: [child],
    version: 1,
  },
}
const tour: SanatoriumTour = {
  ...facts,
  programId: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e80',
  division: '331123',
  supportedRegion: false,
  minimum: 1,
  taken: 1,
  applied: 1,
  family: 1,
  familyUnready: 1,
  rights: ['FILE', 'CANCEL', 'CALL_ROLL', 'KEEP_FAMILY', 'KEEP_LIST'],
  version: 3,
}
const applicant: SanatoriumApplicant = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e84',
  tourId,
  number: '001',
  size: 1,
  member: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e85', name: '陈思远' },
  union: { id: unionId, name: '机关工会' },
  priority: 'ORDINARY',
  confirmed: false,
  status: 'PLACED',
  here: true,
  settled: false,
  family: [child],
  version: 0,
}

it('takes family along and takes one back, on the phone', async () => {
  const user = userEvent.setup()
  const sent: unknown[] = []
  server.use(
    http.get(address('/me/sanatorium'), () => HttpResponse.json({ trips: [], programs: [] })),
    http.get(address('/me/sanatorium-tours'), () => HttpResponse.json({ items: [mine] })),
    http.post(address(`/me/sanatorium-applications/${applicationId}/family`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(child, { status: 201 })
    }),
    http.post(address(`/me/sanatorium-family/${child.id}/withdrawals`), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return HttpResponse.json({ ...child, here: false }, { status: 201 })
    }),
  )
  renderAt('/m/sanatorium', [{ path: '/m/sanatorium', page: MySanatoriumPage }], administrator)
  expect(await screen.findByText(/陈小禾 · 子女/)).toBeVisible()
  expect(screen.getByText('待核定合同和缴费')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '登记随行家属：遂昌康养' }))
  const sheet = screen.getByRole('dialog')
  await user.click(within(sheet).getByRole('button', { name: '登记随行家属' }))
  expect(sent).toEqual([])
  await user.type(within(sheet).getByLabelText('姓名'), '沈静')
  await user.click(within(sheet).getByRole('button', { name: '登记随行家属' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toEqual([{ name: '沈静', relation: 'SPOUSE' }])
  await user.click(screen.getByRole('button', { name: '不随行了：陈小禾' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '不随行了' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toBe('"4"')
})

it('shows family below the member, counts heads and confirms a payment, on the desk', async () => {
  const user = userEvent.setup()
  let sent: unknown
  server.use(
    http.get(address(`/sanatorium-tours/${tourId}`), () => HttpResponse.json(tour)),
    http.get(address(`/sanatorium-tours/${tourId}/draw`), () => HttpResponse.json({}, { status: 404 })),
    http.get(address(`/sanatorium-tours/${tourId}/applicants`), () =>
      HttpResponse.json({ items: [applicant] }),
    ),
    http.post(address(`/sanatorium-family/${child.id}/payments`), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(child, { status: 201 })
    }),
  )
  renderAt(
    `/desk/sanatorium/tours/${tourId}`,
    [{ path: '/desk/sanatorium/tours/:id', page: TourPage }],
    administrator,
  )
  expect(await screen.findByText(/2 人（会员 1，家属 1） · 1 位家属没有合同或缴费/)).toBeVisible()
  const cell = (await screen.findByRole('link', { name: '陈思远' })).closest('td')
  expect(cell).toHaveTextContent('陈小禾 · 子女')
  await user.click(screen.getByRole('button', { name: '核定合同和缴费：陈小禾' }))
  const sheet = screen.getByRole('dialog')
  await user.type(within(sheet).getByLabelText('合同编号'), 'YX-2026-0417')
  await user.click(within(sheet).getByRole('button', { name: '核定缴费' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toEqual({ contractNo: 'YX-2026-0417', paidOn: today() })
  await user.click(screen.getByRole('button', { name: '出发点名' }))
  expect(within(screen.getByRole('dialog')).getByText(/随行：陈小禾/)).toBeVisible()
})
