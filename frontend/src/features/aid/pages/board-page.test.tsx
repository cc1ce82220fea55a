import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderAt } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { NoticeOnBoard } from '../api/public-notices'
import BoardPage from './board-page'

const routes = [{ path: '/m/board', page: BoardPage }]
const notice: NoticeOnBoard = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e71',
  name: '陈*远',
  unit: '机关第一分工会',
  category: '相对困难职工',
  contact: '帮扶中心',
  beginsOn: '2026-11-20',
  endsOn: '2026-11-27',
  mine: false,
}

it('sends an objection with its reason and shows that it waits', async () => {
  let shown = notice
  server.use(
    http.get(address('/me/public-notices'), () => HttpResponse.json({ items: [shown] })),
    http.post(address(`/me/public-notices/${notice.id}/objections`), async ({ request }) => {
      expect(await request.json()).toEqual({ reason: '另有一套住房' })
      shown = { ...notice, objection: { status: 'OPEN', at: '2026-11-21T01:00:00Z' } }
      return HttpResponse.json(shown.objection, { status: 201 })
    }),
  )
  renderAt('/m/board', routes)
  await userEvent.click(await screen.findByRole('button', { name: '提出异议' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '提出异议' }))
  expect(within(sheet).getAllByText('请填写。').length).toBeGreaterThan(0)
  await userEvent.type(within(sheet).getByLabelText('说明'), '另有一套住房')
  await userEvent.click(within(sheet).getByRole('button', { name: '提出异议' }))
  expect(await screen.findByText(/您的异议待处理/)).toBeVisible()
})

it('offers no objection to the one it is about, and says when nothing hangs', async () => {
  server.use(
    http.get(address('/me/public-notices'), () => HttpResponse.json({ items: [{ ...notice, mine: true }] })),
  )
  const { unmount } = renderAt('/m/board', routes)
  expect(await screen.findByText('这是您本人的公示')).toBeVisible()
  expect(screen.queryByRole('button', { name: '提出异议' })).toBeNull()
  unmount()
  server.use(http.get(address('/me/public-notices'), () => HttpResponse.json({ items: [] })))
  renderAt('/m/board', routes)
  expect(await screen.findByText('现在没有公示')).toBeVisible()
})
