import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { ReviewFinding } from '../api/findings'
import type { Review, ReviewSample } from '../api/reviews'
import FindingPage from './finding-page'
import ReviewPage from './review-page'

const routes = [
  { path: '/desk/reviews/:id', page: ReviewPage },
  { path: '/desk/audit-findings/:id', page: FindingPage },
]
const auditor = { ...administrator, permissions: ['SELF', 'FUNDS_READ', 'REVIEW_WORK'] }
const union = { id: unionId, name: '机关工会' }
const review: Review = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e95',
  union,
  title: '2025年度经费审查',
  books: 3,
  from: '2025-01-01',
  to: '2026-01-01',
  seed: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  randomCount: 5,
  riskCount: 5,
  largeFrom: '10000.00',
  population: 30,
  digest: 'a'.repeat(64),
  sampled: 1,
  checked: 0,
  findings: 0,
  open: 0,
  reviewer: { name: '严经审' },
  drawnAt: '2026-03-02T02:00:00Z',
  version: 0,
}
const sample: ReviewSample = {
  position: 1,
  entryId: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e96',
  reasons: ['RANDOM', 'LARGE'],
  union,
  entryNo: 'JZ-2025-000007',
  on: '2025-05-06',
  description: '收到上级补助',
  amount: '18000.00',
  recordedBy: { name: '钱会计' },
}
const finding: ReviewFinding = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e97',
  union,
  reviewId: review.id,
  severity: 'SERIOUS',
  title: '未附银行回单',
  detail: '凭证后未附银行回单。',
  basis: '总工办发〔2017〕32号',
  dueOn: '2026-04-01',
  status: 'ANSWERED',
  raisedBy: { name: '严经审' },
  raisedAt: '2026-03-02T02:00:00Z',
  answers: [
    {
      id: review.id,
      done: '已补打回单。',
      answeredBy: { name: '钱会计' },
      answeredAt: '2026-03-09T02:00:00Z',
    },
  ],
  papers: [],
  version: 1,
}

it('publishes seed and rule, draws again on demand, and a doubt is said with its reason', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address(`/reviews/${review.id}`), () => HttpResponse.json(review)),
    http.get(address(`/reviews/${review.id}/samples`), () => HttpResponse.json({ items: [sample] })),
    http.get(address(`/reviews/${review.id}/redraws`), () =>
      HttpResponse.json({ same: true, population: 30, digest: review.digest, sampled: 1 }),
    ),
    http.get(address('/review-findings'), () => HttpResponse.json({ items: [] })),
    http.post(address(`/reviews/${review.id}/samples/1/verdicts`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ ...review, checked: 1 }, { status: 201 })
    }),
  )
  renderAt(`/desk/reviews/${review.id}`, routes, auditor)
  expect(await screen.findByText(review.seed)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '重抽核验' }))
  expect(await screen.findByText('按同一种子和规则重抽，1 笔样本完全一致。')).toBeVisible()
  const row = await screen.findByRole('row', { name: /JZ-2025-000007/ })
  expect(within(row).getByText('随机、大额')).toBeVisible()
  await userEvent.click(within(row).getByRole('button', { name: '核对 JZ-2025-000007' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('radio', { name: '有疑问' }))
  await userEvent.click(within(sheet).getByRole('button', { name: '核对' }))
  expect(sent).toEqual([])
  await userEvent.type(within(sheet).getByLabelText(/说明/), '未附银行回单')
  await userEvent.click(within(sheet).getByRole('button', { name: '核对' }))
  await expect.poll(() => sent).toEqual([{ sound: false, note: '未附银行回单' }])
})

it('is closed by the auditor under the version that was read', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address(`/review-findings/${finding.id}`), () => HttpResponse.json(finding)),
    http.post(address(`/review-findings/${finding.id}/decisions`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...finding, status: 'CLOSED' }, { status: 201 })
    }),
  )
  renderAt(`/desk/audit-findings/${finding.id}`, routes, auditor)
  await userEvent.click(await screen.findByRole('button', { name: '核对整改' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '销号' }))
  await expect.poll(() => sent).toEqual(['"1"', { accept: true }])
})
