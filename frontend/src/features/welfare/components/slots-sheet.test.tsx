import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { HealthCheck } from '../api/health-checks'
import { CheckActions } from './check-actions'

const union = { id: unionId, name: '机关工会' }
const slot = { union, starts: '08:00', places: 2 }
const check: HealthCheck = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e80',
  union,
  name: '2026年度职工体检',
  provider: '省人民医院',
  womenOnly: false,
  source: 'ADMIN_WELFARE',
  bookFrom: '2026-11-01',
  bookTo: '2026-12-01',
  status: 'OPEN',
  places: 4,
  taken: 1,
  attended: 0,
  slots: [
    { ...slot, id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e81', day: '2026-12-03', left: 1 },
    { ...slot, id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e82', day: '2026-12-04', left: 2 },
  ],
  decision: { occasion: 'EXAMINATION', verdict: 'PASS', findings: [] } as unknown as HealthCheck['decision'],
  changeable: true,
  version: 3,
}

it('keeps the time of a slot that somebody booked, withdraws an empty one, and sends all that remain', async () => {
  const sent: unknown[] = []
  server.use(
    http.put(address(`/health-checks/${check.id}/slots`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json(check)
    }),
  )
  renderAt(
    '/desk/welfare',
    [{ path: '/desk/welfare', page: () => <CheckActions check={check} /> }],
    administrator,
  )
  await userEvent.click(await screen.findByRole('button', { name: '调整时段' }))
  const sheet = screen.getByRole('dialog')
  const booked = within(sheet).getByRole('group', { name: /2026-12-03/ })
  expect(within(booked).queryByLabelText('体检日期')).toBeNull()
  await userEvent.clear(within(booked).getByLabelText('名额（已约 1 人）'))
  await userEvent.click(within(sheet).getByRole('button', { name: '保存' }))
  expect(within(booked).getByText('请填写此项。')).toBeVisible()
  expect(sent).toEqual([])
  await userEvent.type(within(booked).getByLabelText('名额（已约 1 人）'), '5')
  await userEvent.click(within(sheet).getByRole('button', { name: /撤销时段：2026-12-04/ }))
  await userEvent.click(within(sheet).getByRole('button', { name: '保存' }))
  await expect
    .poll(() => sent)
    .toEqual(['"3"', { slots: [{ unionId, day: '2026-12-03', starts: '08:00', places: 5 }] }])
})

it('offers nothing once the round is closed', () => {
  const page = () => <CheckActions check={{ ...check, status: 'CLOSED', changeable: false }} />
  renderAt('/desk/welfare', [{ path: '/desk/welfare', page }], administrator)
  expect(screen.queryByRole('button')).toBeNull()
})
