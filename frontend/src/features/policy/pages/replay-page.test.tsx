import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderAt } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { ReplayedDecision } from '../api/replay-decision'
import ReplayPage from './replay-page'

const routes = [{ path: '/desk/rules/replays/:record/:id', page: ReplayPage }]
const id = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e71'
const stored: ReplayedDecision['stored'] = {
  verdict: 'PASS',
  pack: { code: 'WENZHOU-ORG-2019', version: 1, title: '温州市直机关慰问办法' },
  findings: [{ code: 'WITHIN_RULES', verdict: 'PASS', message: '符合规定。' }],
}
const same: ReplayedDecision = {
  same: true,
  label: 'WW-2026-000012',
  unionName: '机关第一分工会',
  occurredOn: '2026-11-20',
  stored,
  replayed: stored,
}

function answering(answer: ReplayedDecision) {
  server.use(
    http.post(address('/policy-replays'), async ({ request }) => {
      expect(await request.json()).toEqual({ recordKind: 'condolence-visit', recordId: id })
      return HttpResponse.json(answer)
    }),
  )
  renderAt(`/desk/rules/replays/condolence-visit/${id}`, routes)
}

it('says of what is asked again that it answers the same', async () => {
  answering(same)
  expect(await screen.findByText('结论与当时保存的一致。')).toBeVisible()
  expect(screen.getByText('慰问 WW-2026-000012')).toBeVisible()
  expect(screen.getAllByText('符合规定。')).toHaveLength(2)
})

it('says that something was altered where the answer is another', async () => {
  answering({ ...same, same: false, replayed: { ...stored, verdict: 'BLOCK' } })
  expect(await screen.findByText(/结论与当时保存的不一致/)).toBeVisible()
  expect(screen.getByText('不符合规定')).toBeVisible()
})
