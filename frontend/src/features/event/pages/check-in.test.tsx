import { screen } from '@testing-library/react'
import { http as mock, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { openTestOutbox } from '../../../../tests/outbox'
import { renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import type { Outbox } from '../../../lib/outbox/outbox'
import { destroyVault } from '../../../lib/vault/vault'
import CheckInPage from './check-in-page'

const id = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70'
const code = `${id}.29836800.Zm9vYmFyYmF6cXV4Zm9vYg`

let outbox: Outbox
let sent: { key: string | null; body: unknown }[]
let answers: (() => Response)[]

beforeEach(async () => {
  await destroyVault()
  sessionStorage.clear()
  outbox = await openTestOutbox()
  sent = []
  answers = []
  history.replaceState(null, '', `/m/check-in#${code}`)
  server.use(
    mock.post(address('/me/event-check-ins'), async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() })
      return (
        answers.shift()?.() ??
        HttpResponse.json({ id: 'r', event: { id, title: '秋游活动' }, walkIn: false }, { status: 201 })
      )
    }),
  )
})

it('checks in with the code behind #, which leaves the address', async () => {
  renderSignedIn(<CheckInPage />)
  expect(await screen.findByText('签到成功')).toBeInTheDocument()
  expect(screen.getByText('您已在「秋游活动」签到。')).toBeInTheDocument()
  expect(sent).toMatchObject([{ body: { code } }])
  expect(location.hash).toBe('')
  expect(outbox.entries.get()).toEqual([])
})

it('keeps the check-in without a network and sends it later under one key', async () => {
  answers = [() => HttpResponse.error()]
  renderSignedIn(<CheckInPage />)
  expect(await screen.findByText('签到已保存在这台设备上')).toBeInTheDocument()
  expect(outbox.entries.get()).toHaveLength(1)
  await outbox.wake()
  expect(outbox.entries.get()).toEqual([])
  expect(sent).toHaveLength(2)
  expect(sent[1]?.key).toBe(sent[0]?.key)
})

it('says why a check-in is refused and keeps nothing of it', async () => {
  answers = [
    () =>
      HttpResponse.json(
        { status: 409, code: 'EVENT_NO_PLACE', title: '没有空余名额', detail: '活动名额已满。' },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
  ]
  renderSignedIn(<CheckInPage />)
  expect(await screen.findByText('没有签到成功')).toBeInTheDocument()
  expect(screen.getByText(/活动名额已满/)).toBeInTheDocument()
  expect(outbox.entries.get()).toEqual([])
})

it('says what to do where there is no code', async () => {
  history.replaceState(null, '', '/m/check-in')
  renderSignedIn(<CheckInPage />)
  expect(await screen.findByText('没有读到签到码')).toBeInTheDocument()
  expect(sent).toEqual([])
})
