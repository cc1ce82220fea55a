import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderAt } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Pairing } from '../api/pairings'
import MyPairingPage from './my-pairing-page'
import MyPairingsPage from './my-pairings-page'

const routes = [
  { path: '/m/aid/pairings', page: MyPairingsPage },
  { path: '/m/aid/pairings/:id', page: MyPairingPage },
]
const pairing: Pairing = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e91',
  code: 'PD-2026-0001',
  union: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' },
  kind: 'LOVE_MOTHER',
  volunteer: '示知远',
  beneficiaryKind: 'CHILD',
  beneficiary: '示小苗',
  guardian: '示监护',
  consentedOn: '2026-01-05',
  from: '2026-01-10',
  to: '2027-01-10',
  contactEveryMonths: 1,
  contactCount: 0,
  state: 'RUNNING',
  overdue: true,
  contacts: [],
  version: 0,
}

it('lists whom I look after and says when the agreed time is over', async () => {
  server.use(http.get(address('/me/pairings'), () => HttpResponse.json({ items: [pairing] })))
  renderAt('/m/aid/pairings', routes)
  expect(await screen.findByRole('link', { name: /示小苗/ })).toHaveAttribute(
    'href',
    `/m/aid/pairings/${pairing.id}`,
  )
  expect(screen.getByText('已过约定时间')).toBeVisible()
})

it('says that I am paired with nobody', async () => {
  server.use(http.get(address('/me/pairings'), () => HttpResponse.json({ items: [] })))
  renderAt('/m/aid/pairings', routes)
  expect(await screen.findByText('您现在没有结对。')).toBeVisible()
})

it('logs a contact with what was done and shows it', async () => {
  let shown = pairing
  server.use(
    http.get(address(`/me/pairings/${pairing.id}`), () => HttpResponse.json(shown)),
    http.post(address(`/me/pairings/${pairing.id}/contacts`), async ({ request }) => {
      expect(await request.json()).toMatchObject({ way: 'OUTING', note: '一起去图书馆。' })
      const contact = {
        on: '2026-11-20',
        way: 'OUTING' as const,
        note: '一起去图书馆。',
        by: '示知远',
        at: '2026-11-20T01:00:00Z',
      }
      shown = { ...pairing, overdue: false, contactCount: 1, contacts: [contact] }
      return HttpResponse.json(shown, { status: 201 })
    }),
  )
  renderAt(`/m/aid/pairings/${pairing.id}`, routes)
  await userEvent.click(await screen.findByRole('button', { name: '登记联系' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '登记联系' }))
  expect(within(sheet).getAllByText('请填写此项。').length).toBeGreaterThan(0)
  await userEvent.type(within(sheet).getByLabelText('做了什么'), '一起去图书馆。')
  await userEvent.click(within(sheet).getByRole('button', { name: '登记联系' }))
  expect(await screen.findByText(/一起去图书馆。/, { selector: 'li' })).toBeVisible()
  expect(screen.queryByText('已过约定时间')).toBeNull()
})
