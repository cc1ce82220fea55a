import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { server } from '../../../../tests/server'
import { PickersProvider, type PickerProps } from '../../../ui/desk/pickers'
import type { Delegation } from '../api/delegations'
import DelegationsPage from './delegations-page'

const api = (path: string) => `${location.origin}/api/v1${path}`
const memberId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e62'
const appointmentId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e63'
const union = { id: unionId, name: '机关工会' }
const received: Delegation = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e61',
  giver: { id: memberId, name: '示怀瑾' },
  taker: { id: appointmentId, name: '示文博' },
  role: 'CHAIR',
  union,
  permissions: ['CONDOLENCE_RECORD'],
  amountLimit: '500.00',
  from: '2026-12-01',
  to: '2026-12-15',
  reason: '出差',
  state: 'ACTIVE',
  mayTakeBack: true,
  version: 0,
}
const office = {
  appointmentId,
  role: 'ORGANIZER',
  union,
  permissions: ['CONDOLENCE_RECORD', 'MEMBER_READ'],
  latestTo: '2099-06-01',
}

function OnePerson({ label, onChange }: PickerProps) {
  return (
    <button type="button" onClick={() => onChange({ id: memberId, name: '示知远' })}>
      {label}
    </button>
  )
}
const pickers = {
  UnionFilter: () => null,
  UnionPicker: () => null,
  MemberPicker: OnePerson,
  EmployerPicker: () => null,
}
const routes = [
  {
    path: '/desk/delegations',
    page: () => (
      <PickersProvider value={pickers}>
        <DelegationsPage />
      </PickersProvider>
    ),
  },
]
const officer = { ...administrator, permissions: ['AUTHORITY_LEND'] }

it('lends what was chosen, after saying what is missing', async () => {
  let sent: unknown
  server.use(
    http.get(api('/me/delegations'), () => HttpResponse.json({ given: [], received: [], offices: [office] })),
    http.post(api('/delegations'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...received, taker: { id: memberId, name: '示知远' } }, { status: 201 })
    }),
  )
  renderAt('/desk/delegations', routes, officer)
  await userEvent.click(await screen.findByRole('button', { name: '委托权限' }))
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.type(dialog.getByLabelText(/每次金额上限/), '五百')
  await userEvent.click(dialog.getByRole('button', { name: '确认委托' }))
  expect(dialog.getAllByText('请至少选择一项权限。').length).toBeGreaterThan(0)
  expect(dialog.getAllByText('请填写金额，例如 500.00。').length).toBeGreaterThan(0)
  expect(sent).toBeUndefined()
  await userEvent.click(dialog.getByRole('button', { name: '委托给' }))
  await userEvent.click(dialog.getByRole('checkbox', { name: '登记慰问' }))
  await userEvent.clear(dialog.getByLabelText(/每次金额上限/))
  await userEvent.type(dialog.getByLabelText(/每次金额上限/), '５００')
  await userEvent.type(dialog.getByLabelText(/结束日期/), '2099-05-01')
  await userEvent.type(dialog.getByLabelText(/事由/), '出差')
  await userEvent.click(dialog.getByRole('button', { name: '确认委托' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toMatchObject({
    appointmentId,
    memberId,
    unionId,
    permissions: ['CONDOLENCE_RECORD'],
    amountLimit: '500.00',
    to: '2099-05-01',
    reason: '出差',
  })
})

it('shows what was lent to me, how far it goes, and gives it back', async () => {
  let ended = false
  server.use(
    http.get(api('/me/delegations'), () =>
      HttpResponse.json({
        given: [],
        received: [{ ...received, ...(ended && { state: 'TAKEN_BACK', mayTakeBack: false }) }],
        offices: [],
      }),
    ),
    http.post(api(`/delegations/${received.id}/revocations`), () => {
      ended = true
      return HttpResponse.json(received, { status: 201 })
    }),
  )
  renderAt('/desk/delegations', routes, officer)
  expect(await screen.findByText('每次不超过 500.00 元')).toBeVisible()
  expect(screen.getByText('登记慰问')).toBeVisible()
  expect(screen.queryByRole('button', { name: '委托权限' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '交回：示怀瑾 机关工会' }))
  expect(await screen.findByText('已收回')).toBeVisible()
})
