import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http as mock, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { openTestOutbox } from '../../../../tests/outbox'
import { organiser, renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import { draftKey, saveDraft } from '../../../lib/drafts'
import type { Outbox } from '../../../lib/outbox/outbox'
import { startRouter } from '../../../lib/router'
import { ownerOf } from '../../../lib/session'
import { destroyVault } from '../../../lib/vault/vault'
import type { CondolenceVisitChange } from '../api/change-visit'
import { correctionOf } from './correction'
import { EditVisitFrame } from './edit-visit-frame'

const visitId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e80'
const visit = {
  id: visitId,
  visitNo: 'WW-2026-000012',
  member: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70', name: '陈思远' },
  union: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' },
  occasion: 'HOSPITALIZATION',
  occasionName: '生病住院',
  occurredOn: '2026-11-18',
  visitedOn: '2026-11-20',
  visitors: ['周组织员'],
  form: 'CASH' as const,
  amount: '500.00',
  note: '原来的话',
  status: 'RECORDED' as const,
  decision: { verdict: 'PASS' as const, findings: [] },
  attachments: [],
  voiceNotes: [],
  recordedBy: { id: '1', name: '周组织员' },
  recordedAt: '2026-11-20T02:00:00Z',
  edition: 1,
  editable: true,
  version: 0,
}

/** The visit as the server has it. */
let present: typeof visit
let sent: { change: CondolenceVisitChange; ifMatch: string | null }[]
let outbox: Outbox

beforeEach(async () => {
  await destroyVault()
  outbox = await openTestOutbox()
  present = visit
  sent = []
  startRouter([
    { path: '/c/visits/:id/edit', page: () => null },
    { path: '/c/visits/:id', page: () => null },
    { path: '/c/outbox', page: () => null },
  ])
  server.use(
    mock.get(address(`/condolence-visits/${visitId}`), () =>
      HttpResponse.json(present, { headers: { ETag: `"${present.version}"` } }),
    ),
    mock.put<never, CondolenceVisitChange>(address(`/condolence-visits/${visitId}`), async ({ request }) => {
      const ifMatch = request.headers.get('If-Match')
      sent.push({ change: await request.json(), ifMatch })
      if (ifMatch === `"${present.version}"`) return HttpResponse.json({ ...present, version: 9 })
      return HttpResponse.json(
        {
          type: 'x',
          title: '内容已被他人修改',
          status: 412,
          code: 'CHANGED_MEANWHILE',
          requestId: 'r1',
          current: present,
        },
        { status: 412 },
      )
    }),
  )
})

const open = () =>
  renderSignedIn(<EditVisitFrame visitId={visitId} visitsPath="/c/visits" unsentPath="/c/outbox" />)
const amount = () => screen.findByRole('textbox', { name: '金额' })
const saveIt = () => screen.getByRole('button', { name: '保存更正' })

async function type(user: ReturnType<typeof userEvent.setup>, text: string) {
  const field = await amount()
  await user.clear(field)
  await user.type(field, text)
}

it('shows what somebody else corrected meanwhile, field by field, and sends what was chosen', async () => {
  const user = userEvent.setup()
  open()
  await type(user, '600')
  present = { ...visit, amount: '700.00', note: '同事补充的话', version: 1 }
  await user.click(saveIt())
  expect(await screen.findByText('您打开时：500.00')).toBeInTheDocument()
  expect(outbox.entries.get()).toEqual([])
  await user.click(screen.getByRole('radio', { name: /用我的/ }))
  await user.click(screen.getByRole('button', { name: '按选择继续' }))
  await user.click(saveIt())
  await waitFor(() => expect(location.pathname).toBe(`/c/visits/${visitId}`))
  expect(sent.at(-1)).toMatchObject({
    ifMatch: '"1"',
    change: { amount: '600.00', note: '同事补充的话' },
  })
})

it('takes a draft for what it is: written for a version that is no longer the present one', async () => {
  present = { ...visit, note: '同事补充的话', version: 1 }
  saveDraft(draftKey(ownerOf(organiser), `visit-${visitId}`), {
    typed: { ...correctionOf(visit), note: '我写的话' },
    base: { read: correctionOf(visit), etag: '"0"', familyMemberId: undefined },
  })
  open()
  expect(await screen.findByText('您打开时：原来的话')).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: /用我的.*我写的话/ })).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: /用对方的.*同事补充的话/ })).toBeInTheDocument()
  await userEvent.setup().click(saveIt())
  expect(sent).toEqual([])
})

it('opens a correction that waits instead of beginning a second one', async () => {
  const user = userEvent.setup()
  server.use(
    mock.put(address(`/condolence-visits/${visitId}`), () => new HttpResponse(null, { status: 503 })),
  )
  const first = open()
  await type(user, '600')
  await user.click(saveIt())
  await waitFor(() => expect(location.pathname).toBe('/c/outbox'))
  expect(outbox.entries.get()).toMatchObject([
    { base: { version: '"0"' }, payload: { change: { amount: '600.00' } } },
  ])
  first.unmount()
  open()
  expect(await screen.findByText(/还没收到回音/)).toBeInTheDocument()
})
