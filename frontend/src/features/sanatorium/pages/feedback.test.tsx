import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { SanatoriumFeedback } from '../api/feedback'
import type { MySanatoriumApplication } from '../api/my-tours'
import { TourFeedback } from '../components/tour-feedback'
import MySanatoriumPage from './my-sanatorium-page'

const tourId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e81'
const mine: MySanatoriumApplication = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e82',
  number: '001',
  status: 'PLACED',
  size: 1,
  joined: 1,
  feedbackUntil: '2026-06-28',
  version: 1,
}

const shows = (application: MySanatoriumApplication) =>
  server.use(
    http.get(address('/me/sanatorium'), () => HttpResponse.json({ trips: [], programs: [] })),
    http.get(address('/me/sanatorium-tours'), () =>
      HttpResponse.json({
        items: [
          {
            id: tourId,
            union: { id: unionId, name: '机关工会' },
            name: '遂昌康养',
            destination: '丽水市遂昌县',
            outside: false,
            form: 'UNIT_GROUP',
            beginsOn: '2026-06-10',
            days: 5,
            price: '2900.00',
            maximum: 30,
            free: 0,
            applyUntil: '2026-06-01',
            allotment: 'DRAW',
            waiting: 0,
            status: 'DEPARTED',
            appliable: false,
            mine: application,
          },
        ],
      }),
    ),
  )

it('is asked once how it was, and sends nothing without a score', async () => {
  const user = userEvent.setup()
  const sent: unknown[] = []
  shows(mine)
  server.use(
    http.post(address(`/me/sanatorium-applications/${mine.id}/feedback`), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ score: 4 }, { status: 201 })
    }),
  )
  renderAt('/m/sanatorium', [{ path: '/m/sanatorium', page: MySanatoriumPage }], administrator)
  await user.click(await screen.findByRole('button', { name: '评价：遂昌康养' }))
  const sheet = screen.getByRole('dialog')
  await user.click(within(sheet).getByRole('button', { name: '提交评价' }))
  expect(sent).toEqual([])
  await user.click(within(sheet).getByLabelText('满意'))
  await user.type(within(sheet).getByRole('textbox'), '行程不赶')
  await user.click(within(sheet).getByRole('button', { name: '提交评价' }))
  await waitFor(() => expect(sent).toEqual([{ score: 4, words: '行程不赶' }]))
})

it('shows what she said', async () => {
  shows({ ...mine, feedback: { score: 5, words: '理疗很好' } })
  renderAt('/m/sanatorium', [{ path: '/m/sanatorium', page: MySanatoriumPage }], administrator)
  expect(await screen.findByText('您的评价：很满意')).toBeVisible()
  expect(screen.queryByRole('button', { name: '评价：遂昌康养' })).toBeNull()
})

const figures = (of: SanatoriumFeedback) => {
  server.use(http.get(address(`/sanatorium-tours/${tourId}/feedback`), () => HttpResponse.json(of)))
  renderAt('/desk', [{ path: '/desk', page: () => <TourFeedback tourId={tourId} /> }], administrator)
}

it('shows figures of at least five with what they wrote', async () => {
  figures({ asked: 6, answered: 6, closed: true, mean: '3.8', counts: [0, 1, 1, 2, 2], words: ['行程不赶'] })
  expect(await screen.findByText('平均 3.8 分（满分 5 分）')).toBeVisible()
  expect(within(screen.getByRole('list', { name: '满意度' })).getAllByRole('listitem')).toHaveLength(5)
  expect(screen.getByText('行程不赶')).toBeVisible()
})

it('says why there are none', async () => {
  figures({ asked: 6, answered: 4, closed: true })
  expect(await screen.findByText('评价不满五人，不公布结果。')).toBeVisible()
})
