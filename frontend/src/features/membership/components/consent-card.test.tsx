import { useQuery } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http as mock, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import { consentsQuery, type Consent } from '../api/consents'
import { ConsentCard } from './consent-card'

const steps: Consent = {
  purpose: 'STEP_DATA',
  name: '健步走步数',
  text: '活动期间使用您每天的步数。',
  keeping: '六个月内删除。',
  citation: '个人信息保护法 第二十九条',
  version: 2,
  given: false,
  history: [],
}

/** What the server has. */
let stored: Consent
let agreedVersion: unknown

function Cards() {
  const consents = useQuery(consentsQuery)
  return consents.data?.items.map((consent) => <ConsentCard key={consent.purpose} consent={consent} />)
}

beforeEach(() => {
  stored = steps
  server.use(
    mock.get(address('/me/consents'), () => HttpResponse.json({ items: [stored] })),
    mock.post(address('/me/consents'), async ({ request }) => {
      agreedVersion = ((await request.json()) as { version: number }).version
      stored = { ...steps, given: true, history: [{ givenAt: '2026-11-20T01:00:00Z', version: 2 }] }
      return HttpResponse.json(stored, { status: 201 })
    }),
    mock.post(address('/me/consents/STEP_DATA/withdrawals'), () => {
      const period = { givenAt: '2026-11-20T01:00:00Z', withdrawnAt: '2026-11-21T01:00:00Z', version: 2 }
      stored = { ...steps, history: [period] }
      return HttpResponse.json(stored, { status: 201 })
    }),
  )
})

it('is given with one act, for the wording that was read, and taken back with one act', async () => {
  renderSignedIn(<Cards />)
  await userEvent.click(await screen.findByRole('button', { name: '同意：健步走步数' }))
  expect(await screen.findByText('✓ 已同意')).toBeInTheDocument()
  expect(agreedVersion).toBe(2)
  await userEvent.click(screen.getByRole('button', { name: '撤回同意：健步走步数' }))
  expect(await screen.findByText('未同意')).toBeInTheDocument()
  expect(screen.getByText(/2026年11月20日（周五） 同意，2026年11月21日（周六） 撤回/)).toBeInTheDocument()
})

it('can be undone at once', async () => {
  renderSignedIn(<Cards />)
  await userEvent.click(await screen.findByRole('button', { name: '同意：健步走步数' }))
  await userEvent.click(await screen.findByRole('button', { name: '撤销' }))
  await waitFor(() => expect(screen.getByText('未同意')).toBeInTheDocument())
})

it('says why it did not work and shows what is true', async () => {
  server.use(
    mock.post(address('/me/consents'), () =>
      HttpResponse.json(
        { status: 409, code: 'CONSENT_REWORDED', title: '说明已更新', detail: '请重新阅读。' },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  renderSignedIn(<Cards />)
  await userEvent.click(await screen.findByRole('button', { name: '同意：健步走步数' }))
  expect(await screen.findAllByText(/请重新阅读。/)).not.toHaveLength(0)
  expect(screen.getByText('未同意')).toBeInTheDocument()
})
