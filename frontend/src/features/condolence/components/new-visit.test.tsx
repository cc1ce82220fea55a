import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http as mock, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { organiser, renderSignedIn } from '../../../../tests/render'
import { openTestOutbox } from '../../../../tests/outbox'
import { address, server } from '../../../../tests/server'
import type { Outbox } from '../../../lib/outbox/outbox'
import { startRouter } from '../../../lib/router'
import { ownerOf } from '../../../lib/session'
import { destroyVault } from '../../../lib/vault/vault'
import type { NewCondolenceVisit } from '../api/check-visit'
import { NewVisit } from './new-visit'
import { unfinishedVisits } from './visit-drafts'

const union = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' }
const person = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70', name: '陈思远', memberNo: 'M000123', union }
const citation = { documentNumber: '温直工〔2019〕7号', clause: '四（二）', confidence: 'PUBLISHED' }
const hospital = {
  occasion: 'HOSPITALIZATION',
  name: '生病住院',
  kind: 'VISIT',
  maxAmount: '1000.00',
  forms: ['CASH'],
  citation,
}
const visitId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e80'

const verdict = (visit: NewCondolenceVisit) =>
  Number(visit.amount) <= 1000
    ? { verdict: 'PASS', findings: [{ code: 'WITHIN', verdict: 'PASS', message: '未超过上限。', citation }] }
    : {
        verdict: 'BLOCK',
        findings: [
          {
            code: 'AMOUNT_ABOVE_CEILING',
            verdict: 'BLOCK',
            message: '住院慰问金每次不超过 1000.00 元。',
            citation,
            allowed: { maxAmount: '1000.00', forms: ['CASH'] },
          },
        ],
      }

interface Sent {
  visit: NewCondolenceVisit
  key: string | null
}
let sent: Sent[]
/** How often the network swallows an answer before it gets through. */
let lostAnswers: number
let outbox: Outbox

beforeEach(async () => {
  await destroyVault()
  outbox = await openTestOutbox()
  sent = []
  lostAnswers = 0
  startRouter([
    { path: '/c/visits/new', page: () => null },
    { path: '/c/visits/:id', page: () => null },
    { path: '/c/outbox', page: () => null },
  ])
  server.use(
    mock.get(address('/condolence-reminders'), () => HttpResponse.json({ items: [] })),
    mock.get(address('/condolence-visits'), () => HttpResponse.json({ items: [] })),
    mock.post(address('/member-searches'), () => HttpResponse.json({ items: [person] })),
    mock.get(address('/condolence-occasions'), () => HttpResponse.json({ items: [hospital] })),
    mock.post<never, NewCondolenceVisit>(address('/condolence-visit-checks'), async ({ request }) =>
      HttpResponse.json(verdict(await request.json())),
    ),
    mock.post<never, NewCondolenceVisit>(address('/condolence-visits'), async ({ request }) => {
      const visit = await request.json()
      sent.push({ visit, key: request.headers.get('Idempotency-Key') })
      const decision = verdict(visit)
      if (decision.verdict === 'BLOCK') {
        return HttpResponse.json(
          {
            type: 'x',
            title: '不符合政策规定',
            status: 422,
            code: 'POLICY_BLOCKED',
            requestId: '5f2c',
            decision,
          },
          { status: 422 },
        )
      }
      if (lostAnswers > 0) {
        lostAnswers -= 1
        return HttpResponse.error()
      }
      return HttpResponse.json({ id: visitId, visitNo: 'WW-2026-000012' }, { status: 201 })
    }),
  )
})

async function fillIn(user: ReturnType<typeof userEvent.setup>, amount: string) {
  await user.type(screen.getByRole('searchbox', { name: '看望谁' }), 'csy')
  await user.click(await screen.findByRole('button', { name: /陈思远/ }))
  await user.click(await screen.findByRole('radio', { name: /生病住院/ }))
  const field = screen.getByRole('textbox', { name: '金额' })
  expect(field).toHaveValue('1000.00')
  await user.clear(field)
  await user.type(field, amount)
}
const save = () => screen.getByRole('button', { name: '保存记录' })

it('blocks one cent above the maximum while typing, quotes the document and offers what is allowed', async () => {
  const user = userEvent.setup()
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  await fillIn(user, '1000.01')
  expect(await screen.findByText('不符合政策，不能这样登记')).toBeInTheDocument()
  expect(screen.getByText(/依据 温直工〔2019〕7号 四（二）/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '按此修改' }))
  expect(screen.getByRole('textbox', { name: '金额' })).toHaveValue('1000.00')
  expect(await screen.findByText('符合政策')).toBeInTheDocument()
  expect(sent).toHaveLength(0)
})

it('loses nothing that was typed when the server refuses', async () => {
  const user = userEvent.setup()
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  await fillIn(user, '2000')
  await user.type(screen.getByRole('textbox', { name: /说了什么/ }), '术后恢复良好')
  await user.click(save())
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByText('5f2c')).toBeInTheDocument()
  expect(screen.getByText('住院慰问金每次不超过 1000.00 元。')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: '金额' })).toHaveValue('2000')
  expect(screen.getByRole('textbox', { name: /说了什么/ })).toHaveValue('术后恢复良好')
})

it('names what is missing and leads to it, without asking the server', async () => {
  const user = userEvent.setup()
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  await user.click(save())
  await user.click(await screen.findByRole('link', { name: '请选择看望的会员' }))
  expect(screen.getByRole('searchbox', { name: '看望谁' })).toHaveFocus()
  expect(sent).toHaveLength(0)
})

it('waits in the outbox after a lost answer and is repeated under the same key', async () => {
  const user = userEvent.setup()
  lostAnswers = 1
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  await fillIn(user, '800')
  await user.click(save())
  await waitFor(() => expect(location.pathname).toBe('/c/outbox'))
  expect(outbox.entries.get()).toMatchObject([{ title: '陈思远 · 生病住院', underWay: true }])
  await outbox.wake()
  expect(sent).toHaveLength(2)
  expect(sent[1]?.key).toBe(sent[0]?.key)
  expect(outbox.entries.get()).toEqual([])
  expect(localStorage).toHaveLength(0)
})

it('comes back to the form when it is refused at once, and changed it is another act', async () => {
  const user = userEvent.setup()
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  await fillIn(user, '2000')
  await user.click(save())
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  expect(outbox.entries.get()).toEqual([])
  await user.clear(screen.getByRole('textbox', { name: '金额' }))
  await user.type(screen.getByRole('textbox', { name: '金额' }), '800')
  await user.click(save())
  await waitFor(() => expect(location.pathname).toBe(`/c/visits/${visitId}`))
  expect(sent[1]?.key).not.toBe(sent[0]?.key)
})

it('is saved on the device without a network, judged by the rules kept there', async () => {
  const user = userEvent.setup()
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  await fillIn(user, '1200')
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  act(() => void dispatchEvent(new Event('offline')))
  expect(await screen.findByText('超过规定的上限 ¥1,000.00')).toBeInTheDocument()
  expect(screen.getByText(/送出时会再完整核对一次/)).toBeInTheDocument()
  await user.clear(screen.getByRole('textbox', { name: '金额' }))
  await user.type(screen.getByRole('textbox', { name: '金额' }), '800')
  expect(await screen.findByText('没有超过规定的上限')).toBeInTheDocument()
  await user.click(save())
  await waitFor(() => expect(location.pathname).toBe('/c/outbox'))
  expect(sent).toHaveLength(0)
  expect(outbox.entries.get()).toMatchObject([{ underWay: false, payload: { visit: { amount: '800.00' } } }])
  online.mockReturnValue(true)
  act(() => void dispatchEvent(new Event('online')))
  await outbox.wake()
  expect(sent).toMatchObject([{ visit: { amount: '800.00' } }])
})

it('lets an officer choose an occasion where no document applies, and says so', async () => {
  const unruled = [{ occasion: 'HOSPITALIZATION', name: '生病住院', kind: 'VISIT' }]
  server.use(mock.get(address('/condolence-occasions'), () => HttpResponse.json({ items: [], unruled })))
  const user = userEvent.setup()
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  await user.click(await screen.findByRole('radio', { name: /生病住院.*没有适用的文件/ }))
  await user.click(screen.getByRole('radio', { name: '慰问金' }))
  await user.type(screen.getByRole('textbox', { name: '金额' }), '200')
  expect(screen.getByRole('textbox', { name: '金额' })).toHaveValue('200')
})

it('shows occasions under the names that the union uses, and asks of health only what the rule asks', async () => {
  const clinic = { ...hospital, asksIllness: true, maxAmount: '500.00', surgeryMaxAmount: '1000.00' }
  const birth = { ...hospital, occasion: 'CHILDBIRTH', name: '会员生育', kind: 'CONGRATULATION' }
  const schemes = [{ code: 'SIX', name: '六必访', occasions: ['HOSPITALIZATION'], citation }]
  server.use(
    mock.get(address('/condolence-occasions'), () => HttpResponse.json({ items: [birth, clinic], schemes })),
  )
  const user = userEvent.setup()
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  expect(await screen.findByRole('group', { name: '什么事 · 六必访' })).toBeVisible()
  expect(screen.getByRole('group', { name: '什么事 · 其他祝贺' })).toBeVisible()
  expect(screen.queryByRole('combobox', { name: /哪一类疾病/ })).toBeNull()
  await user.type(screen.getByRole('searchbox', { name: '看望谁' }), 'csy')
  await user.click(await screen.findByRole('button', { name: /陈思远/ }))
  await user.click(screen.getByRole('radio', { name: /生病住院/ }))
  await user.selectOptions(await screen.findByRole('combobox', { name: /哪一类疾病/ }), 'CIRCULATORY')
  await user.click(screen.getByRole('radio', { name: '做了手术' }))
  expect(screen.getByRole('textbox', { name: '金额' })).toHaveValue('1000.00')
  await user.click(save())
  await waitFor(() => expect(sent).toMatchObject([{ visit: { illness: 'CIRCULATORY', surgery: true } }]))
})

it('keeps nothing of somebody’s health in the draft', async () => {
  const clinic = { ...hospital, asksIllness: true }
  server.use(mock.get(address('/condolence-occasions'), () => HttpResponse.json({ items: [clinic] })))
  const user = userEvent.setup()
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  await user.click(await screen.findByRole('radio', { name: /生病住院/ }))
  await user.selectOptions(await screen.findByRole('combobox', { name: /哪一类疾病/ }), 'TUMOUR')
  act(() => void dispatchEvent(new Event('pagehide')))
  expect(JSON.stringify(unfinishedVisits(ownerOf(organiser)))).not.toContain('TUMOUR')
  expect(localStorage).toHaveLength(0)
})

it('says so when the member in the address is not among her own', async () => {
  history.replaceState(null, '', `/c/visits/new?member=${person.id}`)
  startRouter([{ path: '/c/visits/new', page: () => null }])
  server.use(
    mock.get(address(`/members/${person.id}`), () =>
      HttpResponse.json(
        { type: 'x', title: '没有找到', status: 404, code: 'NOT_FOUND', requestId: '77' },
        { status: 404 },
      ),
    ),
  )
  renderSignedIn(<NewVisit visitsPath="/c/visits" unsentPath="/c/outbox" />)
  expect(await screen.findByText(/没有找到链接中的这位会员/)).toBeInTheDocument()
  history.replaceState(null, '', '/')
})
