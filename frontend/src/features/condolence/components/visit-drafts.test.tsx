import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http as mock, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { openTestOutbox } from '../../../../tests/outbox'
import { organiser, renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import { draftKey, saveDraft } from '../../../lib/drafts'
import { navigate, startRouter } from '../../../lib/router'
import { ownerOf } from '../../../lib/session'
import { admit } from '../../../lib/vault/kept'
import { destroyVault } from '../../../lib/vault/vault'
import type { NewCondolenceVisit } from '../api/check-visit'
import { NewVisit } from './new-visit'
import { unfinishedVisits } from './visit-drafts'

const union = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' }
const person = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70', name: '陈思远', memberNo: 'M000123', union }
const other = { ...person, id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e71', name: '王思齐', memberNo: 'M000124' }
const citation = { documentNumber: '温直工〔2019〕7号', clause: '四（二）', confidence: 'PUBLISHED' }
const hospital = {
  occasion: 'HOSPITALIZATION',
  name: '生病住院',
  kind: 'VISIT',
  maxAmount: '1000.00',
  forms: ['CASH'],
  citation,
}
const within = {
  verdict: 'PASS',
  findings: [{ code: 'WITHIN', verdict: 'PASS', message: '未超过上限。', citation }],
}

let sent: NewCondolenceVisit[]

beforeEach(async () => {
  await destroyVault()
  await openTestOutbox()
  sent = []
  startRouter([
    { path: '/c/visits/new', page: () => null },
    { path: '/c/visits/:id', page: () => null },
  ])
  server.use(
    mock.get(address('/condolence-reminders'), () => HttpResponse.json({ items: [] })),
    mock.get(address('/condolence-visits'), () => HttpResponse.json({ items: [] })),
    mock.post(address('/member-searches'), () => HttpResponse.json({ items: [person] })),
    mock.get(address('/members/:id'), ({ params }) =>
      HttpResponse.json(params['id'] === other.id ? other : person),
    ),
    mock.get(address('/condolence-occasions'), () => HttpResponse.json({ items: [hospital] })),
    mock.post(address('/condolence-visit-checks'), () => HttpResponse.json(within)),
    mock.post<never, NewCondolenceVisit>(address('/condolence-visits'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ id: other.id, visitNo: 'WW-2026-000012' }, { status: 201 })
    }),
  )
})

const aboutSomebody = (member: typeof person) =>
  act(() => navigate(`/c/visits/new?member=${member.id}&occasion=HOSPITALIZATION`))

it('begins another person’s visit with nothing of the one before, and gives both back', async () => {
  const user = userEvent.setup()
  const vault = await admit(ownerOf(organiser))
  const slot = `condolence-visit.${person.id}`
  saveDraft(draftKey(ownerOf(organiser), slot), {
    person,
    occasion: 'HOSPITALIZATION',
    form: 'CASH',
    amount: '1000.00',
    note: '家里的事',
    signedFor: `${person.id} CASH 1000.00`,
  })
  await vault.write({ [`drafts/${slot}/receipt`]: new Blob(['{}'], { type: 'application/json' }) })
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  aboutSomebody(person)
  expect(await screen.findByText('✓ 已签名')).toBeInTheDocument()

  aboutSomebody(other)
  expect(await screen.findByText('王思齐')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: /说了什么/ })).toHaveValue('')
  expect(screen.queryByText('✓ 已签名')).toBeNull()
  await user.click(screen.getByRole('button', { name: '保存记录' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ memberId: other.id })
  expect(sent[0]?.note).toBeUndefined()

  aboutSomebody(person)
  expect(await screen.findByText('陈思远')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: /说了什么/ })).toHaveValue('家里的事')
  expect(await screen.findByText('✓ 已签名')).toBeInTheDocument()
  const amount = screen.getByRole('textbox', { name: '金额' })
  await user.clear(amount)
  await user.type(amount, '500')
  expect(screen.queryByText('✓ 已签名')).toBeNull()
})

it('continues the draft that began with nobody in mind when its person is asked for', async () => {
  const user = userEvent.setup()
  const first = renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  await user.type(screen.getByRole('searchbox', { name: '看望谁' }), 'csy')
  await user.click(await screen.findByRole('button', { name: /陈思远/ }))
  await user.click(await screen.findByRole('radio', { name: /生病住院/ }))
  await user.type(screen.getByRole('textbox', { name: /说了什么/ }), '术后恢复良好')
  first.unmount()
  aboutSomebody(person)
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  expect(screen.getByRole('textbox', { name: /说了什么/ })).toHaveValue('术后恢复良好')
  expect(unfinishedVisits(ownerOf(organiser))).toHaveLength(1)
})

it('makes no draft of a visit that was only looked at', async () => {
  aboutSomebody(person)
  const page = renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  expect(await screen.findByText('陈思远')).toBeInTheDocument()
  page.unmount()
  expect(unfinishedVisits(ownerOf(organiser))).toEqual([])
})
