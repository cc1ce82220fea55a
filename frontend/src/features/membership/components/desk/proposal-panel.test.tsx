import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderAt, unionId } from '../../../../../tests/render-desk'
import { server } from '../../../../../tests/server'
import type { AppointmentProposal } from '../../api/appointment-proposals'
import { ProposalPanel } from './proposal-panel'

const api = (path: string) => `${location.origin}/api/v1${path}`
const waiting: AppointmentProposal = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e61',
  member: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e62', name: '示明察' },
  union: { id: unionId, name: '机关工会' },
  role: 'SECURITY_AUDITOR',
  from: '2026-12-01',
  state: 'WAITING',
  proposedBy: '示明德',
  proposedAt: '2026-11-26T02:00:00Z',
  mayDecide: true,
  mayWithdraw: false,
  version: 3,
}
const routes = [{ path: '/desk/units', page: () => <ProposalPanel unionId={unionId} /> }]

it('asks the second person, wants a reason for a no, and sends the version that was read', async () => {
  let sent: unknown
  server.use(
    http.get(api('/appointment-proposals'), () => HttpResponse.json({ items: [waiting] })),
    http.post(api(`/appointment-proposals/${waiting.id}/decisions`), async ({ request }) => {
      sent = { version: request.headers.get('If-Match'), body: await request.json() }
      return HttpResponse.json({ ...waiting, state: 'REFUSED', mayDecide: false }, { status: 201 })
    }),
  )
  renderAt('/desk/units', routes)
  await userEvent.click(await screen.findByRole('button', { name: '确认或驳回：示明察 安全审计员' }))
  const dialog = screen.getByRole('dialog')
  expect(dialog).toHaveTextContent('示明德提名示明察担任机关工会的安全审计员')
  await userEvent.click(within(dialog).getByRole('button', { name: '驳回' }))
  expect(within(dialog).getAllByText('请写明驳回的理由。').length).toBeGreaterThan(0)
  expect(sent).toBeUndefined()
  await userEvent.type(within(dialog).getByLabelText(/驳回理由/), '另有人选')
  await userEvent.click(within(dialog).getByRole('button', { name: '驳回' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toEqual({ version: '"3"', body: { confirm: false, reason: '另有人选' } })
})

it('offers nothing where the reader may not act', async () => {
  server.use(
    http.get(api('/appointment-proposals'), () =>
      HttpResponse.json({ items: [{ ...waiting, mayDecide: false }] }),
    ),
  )
  renderAt('/desk/units', routes)
  expect(await screen.findByText('待确认')).toBeVisible()
  expect(screen.queryByRole('button', { name: /确认或驳回|撤回/ })).toBeNull()
})
