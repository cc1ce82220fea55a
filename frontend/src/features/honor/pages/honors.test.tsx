import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Honor } from '../api/honors'
import HonorsPage from './honors-page'

const routes = [{ path: '/desk/honors', page: HonorsPage }]
const officer = { ...administrator, permissions: [...administrator.permissions, 'HONOR_READ', 'HONOR_WRITE'] }
const memberId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e51'
const honor: Honor = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e50',
  holder: 'MEMBER',
  member: { id: memberId, name: '陈思远' },
  union: { id: unionId, name: '机关工会' },
  title: '全国五一劳动奖章',
  level: 'NATIONAL',
  awardedOn: '2025-04-28',
  awardingBody: '中华全国总工会',
  state: 'HELD',
  changeable: true,
  version: 3,
  updatedAt: '2025-05-01T02:00:00Z',
}

it('takes an honour back under the version that was read', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address('/honors'), () => HttpResponse.json({ items: [honor] })),
    http.post(address(`/honors/${honor.id}/revocations`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...honor, state: 'REVOKED', changeable: false }, { status: 201 })
    }),
  )
  renderAt('/desk/honors', routes, officer)
  await userEvent.click(await screen.findByRole('button', { name: '撤销：全国五一劳动奖章' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.clear(within(sheet).getByLabelText('撤销日期'))
  await userEvent.type(within(sheet).getByLabelText('撤销日期'), '2026-06-01')
  await userEvent.type(within(sheet).getByLabelText('原因'), '登记有误')
  await userEvent.click(within(sheet).getByRole('button', { name: '撤销' }))
  await expect.poll(() => sent).toEqual(['"3"', { on: '2026-06-01', reason: '登记有误' }])
})

it('records an honour of the member whose page it is, and asks for what is missing first', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address('/honors'), () => HttpResponse.json({ items: [] })),
    http.get(address(`/members/${memberId}`), () => HttpResponse.json({ id: memberId, name: '陈思远' })),
    http.post(address('/honors'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(honor, { status: 201 })
    }),
  )
  renderAt(`/desk/honors?member=${memberId}`, routes, officer)
  expect(await screen.findByRole('heading', { name: '陈思远的荣誉' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '登记荣誉' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '保存' }))
  expect(sent).toEqual([])
  await userEvent.type(within(sheet).getByLabelText('荣誉称号'), '金蓝领')
  await userEvent.click(within(sheet).getByRole('radio', { name: '省级' }))
  await userEvent.type(within(sheet).getByLabelText('授予日期'), '2026-01-05')
  await userEvent.type(within(sheet).getByLabelText('授予单位'), '省总工会')
  await userEvent.click(within(sheet).getByRole('button', { name: '保存' }))
  await expect
    .poll(() => sent)
    .toEqual([
      { memberId, title: '金蓝领', level: 'PROVINCE', awardedOn: '2026-01-05', awardingBody: '省总工会' },
    ])
})
