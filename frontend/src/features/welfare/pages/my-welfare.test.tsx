import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { MyEnrollment, OpenRound } from '../api/my-mutual-aid'
import MyWelfarePage from './my-welfare-page'

const routes = [{ path: '/m/welfare', page: MyWelfarePage }]
const round: OpenRound = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e60',
  name: '2026年度大病互助',
  schemeName: '省产业职工大病医疗互助',
  kind: 'MEDICAL',
  union: { id: unionId, name: '机关工会' },
  periodFrom: '2026-11-01',
  periodTo: '2027-11-01',
  enrollTo: '2027-01-01',
  sharePrice: '100.00',
  leastOwnShare: '12.00',
  mostShares: 1,
  joinable: true,
}
const held: MyEnrollment = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e61',
  roundId: round.id,
  name: '女职工安康',
  schemeName: '女职工安康互助保障',
  kind: 'WOMEN',
  union: round.union,
  shares: 2,
  price: '110.00',
  ownShare: '40.00',
  periodFrom: '2026-01-01',
  periodTo: '2029-01-01',
  coveredFrom: '2026-06-30',
  waitingOver: false,
  inForce: true,
  status: 'ENROLLED',
  benefits: [],
  documents: [],
}

it('says from when she is covered, and enrols her with her consent alone', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address('/me/mutual-aid'), () => HttpResponse.json({ open: [round], mine: [held] })),
    http.get(address('/me/festival-gifts'), () =>
      HttpResponse.json({ thisYear: '0.00', items: [], elsewhere: [] }),
    ),
    http.get(address('/me/health-checks'), () => HttpResponse.json({ items: [] })),
    http.get(address('/me/claims'), () => HttpResponse.json({ items: [] })),
    http.post(address('/me/enrollments'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(held, { status: 201 })
    }),
  )
  renderAt('/m/welfare', routes, administrator)
  expect(await screen.findByText(/2026年6月30日.*起确诊才给付/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '参保：2026年度大病互助' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '确认参保' }))
  expect(within(sheet).getAllByText('需要您同意后才能参保。')[0]).toBeVisible()
  expect(sent).toEqual([])
  await userEvent.click(within(sheet).getByRole('checkbox'))
  await userEvent.click(within(sheet).getByRole('button', { name: '确认参保' }))
  await expect.poll(() => sent).toEqual([{ roundId: round.id, shares: 1, ownShare: '12.00', consent: true }])
})
