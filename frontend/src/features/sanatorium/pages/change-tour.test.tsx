import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { SanatoriumTour } from '../api/tours'
import TourPage from './tour-page'

const tourId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e81'
const tour: SanatoriumTour = {
  id: tourId,
  programId: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e80',
  union: { id: unionId, name: '机关工会' },
  name: '遂昌康养',
  division: '331123',
  destination: '丽水市遂昌县',
  outside: false,
  supportedRegion: false,
  form: 'UNIT_GROUP',
  beginsOn: '2030-06-10',
  days: 5,
  price: '2900.00',
  minimum: 6,
  maximum: 30,
  applyUntil: '2030-06-01',
  allotment: 'FIRST_COME',
  offerDays: 2,
  holdMinutes: 30,
  status: 'OPEN',
  taken: 1,
  applied: 1,
  waiting: 0,
  family: 0,
  familyUnready: 0,
  rights: ['CHANGE', 'KEEP_LIST'],
  version: 3,
}

it('plans a tour anew once it is said why', async () => {
  const user = userEvent.setup()
  let sent: unknown
  server.use(
    http.get(address(`/sanatorium-tours/${tourId}`), () => HttpResponse.json(tour)),
    http.get(address(`/sanatorium-tours/${tourId}/applicants`), () => HttpResponse.json({ items: [] })),
    http.post(address(`/sanatorium-tours/${tourId}/changes`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(tour, { status: 201 })
    }),
  )
  renderAt(
    `/desk/sanatorium/tours/${tourId}`,
    [{ path: '/desk/sanatorium/tours/:id', page: TourPage }],
    administrator,
  )
  await user.click(await screen.findByRole('button', { name: '调整安排' }))
  const sheet = screen.getByRole('dialog')
  await user.clear(within(sheet).getByLabelText('天数（含路途）'))
  await user.type(within(sheet).getByLabelText('天数（含路途）'), '4')
  await user.click(within(sheet).getByRole('button', { name: '保存' }))
  expect(sent).toBeUndefined()
  await user.type(within(sheet).getByLabelText('调整原因（告知报名人员）'), '基地调整')
  await user.click(within(sheet).getByRole('button', { name: '保存' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toEqual([
    '"3"',
    {
      beginsOn: '2030-06-10',
      days: 4,
      price: '2900.00',
      minimum: 6,
      maximum: 30,
      applyUntil: '2030-06-01',
      reason: '基地调整',
    },
  ])
})
