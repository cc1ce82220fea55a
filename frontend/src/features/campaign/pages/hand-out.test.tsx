import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http as mock, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { openTestOutbox } from '../../../../tests/outbox'
import { organiser, renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import type { Outbox } from '../../../lib/outbox/outbox'
import { ParamsProvider, startRouter } from '../../../lib/router'
import { destroyVault } from '../../../lib/vault/vault'
import { handOutOperation, placeOf } from '../api/outbox-operations'
import { nothingTyped } from '../components/receipt-form'
import HandOutPage from './hand-out-page'

const id = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e60'
const union = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' }
const chen = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e62',
  batchId: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e61',
  union,
  kind: 'MEMBER',
  name: '陈思远',
  memberNo: '0001',
  initials: 'csy',
  cash: '300.00',
  goods: '0.00',
  status: 'LISTED',
}
const campaign = { id, theme: '高温慰问', tally: { received: 0, listed: 1 } }

let outbox: Outbox
let sent: { key: string | null; body: { code?: string; takenAt?: string } }[]
let answers: (() => Response)[]

beforeEach(async () => {
  await destroyVault()
  outbox = await openTestOutbox()
  sent = []
  answers = []
  startRouter([{ path: '/c/campaigns/:id', page: () => null }])
  server.use(
    mock.get(address(`/campaigns/${id}`), () => HttpResponse.json(campaign)),
    mock.get(address(`/campaigns/${id}/recipients`), () => HttpResponse.json({ items: [chen] })),
    mock.post(address(`/campaigns/${id}/recipients/${chen.id}/receipts`), async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: (await request.json()) as object })
      return answers.shift()?.() ?? HttpResponse.json({ ...chen, status: 'RECEIVED' }, { status: 201 })
    }),
  )
})

async function giveByCode() {
  renderSignedIn(
    <ParamsProvider value={{ id }}>
      <HandOutPage />
    </ParamsProvider>,
    { ...organiser, permissions: ['CAMPAIGN_READ', 'CONDOLENCE_RECORD'] },
  )
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: '发放给陈思远' }))
  await user.click(screen.getByText('领取码'))
  await user.type(screen.getByLabelText('会员出示的六位数字'), '123456')
  await user.click(screen.getByRole('button', { name: '确认发放' }))
}

it('sends a receipt with its moment and its key', async () => {
  await giveByCode()
  await screen.findByText('已发放给陈思远。', { selector: 'p' })
  expect(sent).toHaveLength(1)
  expect(sent[0]?.key).toBeTruthy()
  expect(sent[0]?.body).toMatchObject({ way: 'CODE', code: '123456' })
  expect(sent[0]?.body.takenAt).toMatch(/^\d{4}-/)
  expect(outbox.entries.get()).toEqual([])
})

it('keeps a receipt on the device when nobody answers, marks the person, and sends it later under one key', async () => {
  answers = [() => HttpResponse.error()]
  await giveByCode()
  await screen.findByText(/陈思远的签收已保存在这台设备上/, { selector: 'p' })
  expect(await screen.findByText('待送出')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '发放给陈思远' })).toBeDisabled()
  await outbox.wake()
  await waitFor(() => expect(outbox.entries.get()).toEqual([]))
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1)
})

it('keeps the moment of a receipt that is changed before it was sent, and its form while it is refused', async () => {
  answers = [() => HttpResponse.json({ title: '领取码不对', code: 'GIFT_CODE_WRONG' }, { status: 422 })]
  const asked = {
    campaignId: id,
    recipientId: chen.id,
    receipt: { way: 'CODE', code: '654321', takenAt: '2026-11-20T03:00:00.000Z' },
    typed: { ...nothingTyped, way: 'CODE', code: '654321' },
  }
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const entry = await outbox.add({
    operation: handOutOperation,
    record: placeOf(chen.id),
    title: chen.name,
    payload: asked,
  })
  online.mockReturnValue(true)
  history.replaceState(null, '', `/c/campaigns/${id}?entry=${entry.id}`)
  startRouter([{ path: '/c/campaigns/:id', page: () => null }])
  renderSignedIn(
    <ParamsProvider value={{ id }}>
      <HandOutPage />
    </ParamsProvider>,
    { ...organiser, permissions: ['CAMPAIGN_READ', 'CONDOLENCE_RECORD'] },
  )
  const user = userEvent.setup()
  const code = await screen.findByLabelText('会员出示的六位数字')
  await user.clear(code)
  await user.type(code, '123456')
  await user.click(screen.getByRole('button', { name: '确认发放' }))
  expect((await screen.findAllByText(/领取码不对/))[0]).toBeInTheDocument()
  expect(screen.getByLabelText('会员出示的六位数字')).toHaveValue('123456')
  expect(sent[0]?.body).toMatchObject({ code: '123456', takenAt: '2026-11-20T03:00:00.000Z' })
})

it('shows at once that she has received hers already and leaves what was typed in the form', async () => {
  const problem = { title: '已经办结', code: 'CAMPAIGN_SETTLED', detail: '此人已经领取、退回或移出名册。' }
  answers = [() => HttpResponse.json(problem, { status: 409 })]
  await giveByCode()
  expect((await screen.findAllByText(/此人已经领取/))[0]).toBeInTheDocument()
  expect(screen.getByLabelText('会员出示的六位数字')).toHaveValue('123456')
  expect(outbox.entries.get()).toEqual([])
})
