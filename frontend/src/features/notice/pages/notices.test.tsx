import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import { Bell } from '../components/bell'
import NoticesPage from './notices-page'

const told = (id: string, text: string, read: boolean) => ({
  id: `019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e${id}`,
  kind: 'TRANSFER_WAITING',
  text,
  link: '/desk/notices',
  toldAt: '2026-11-01T02:00:00Z',
  read,
})

function Both() {
  return (
    <>
      <Bell to="/desk/notices" />
      <NoticesPage />
    </>
  )
}

it('says how many are unread and marks all up to the newest', async () => {
  const sent: unknown[] = []
  let unread = 2
  server.use(
    http.get(address('/me/notices'), () =>
      HttpResponse.json({
        items: [
          told('62', '机关工会有一份组织关系接转等待处理。', unread === 0),
          told('61', '机关工会有一份入会申请等待审批。', unread === 0),
        ],
        unread,
      }),
    ),
    http.post(address('/me/notice-reads'), async ({ request }) => {
      sent.push(await request.json())
      unread = 0
      return HttpResponse.json({ unread })
    }),
  )
  renderAt('/desk/notices', [{ path: '/desk/notices', page: Both }], administrator)
  expect(await screen.findByRole('link', { name: '提醒：2 条未读' })).toBeVisible()
  expect(await screen.findByRole('link', { name: '机关工会有一份入会申请等待审批。' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '全部标为已读' }))
  await expect
    .poll(() => sent)
    .toEqual([{ noticeId: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e62', andEarlier: true }])
  expect(await screen.findByRole('link', { name: '提醒' })).toBeVisible()
})
