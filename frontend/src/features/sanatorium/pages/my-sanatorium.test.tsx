import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { MySanatorium } from '../api/my-sanatorium'
import MySanatoriumPage from './my-sanatorium-page'

const routes = [{ path: '/m/sanatorium', page: MySanatoriumPage }]
const decision = {
  verdict: 'PASS',
  findings: [
    {
      code: 'SAN_WENT',
      verdict: 'PASS',
      message: '2026 年已经去过，每 1 年一次，2027-01 起可以再去。',
      citation: { documentNumber: '浙总工发〔2015〕13号', clause: '每年不超过一次', confidence: 'PUBLISHED' },
    },
  ],
} as const
const mine: MySanatorium = {
  entitlement: {
    year: 2026,
    mayGo: false,
    part: 'FULL',
    times: 0,
    segmentsLeft: 0,
    days: 5,
    limit: '3000.00',
    used: '3000.00',
    left: '0.00',
    againFrom: '2027-01-01',
    outsideFrom: 2028,
    decision: { ...decision, findings: [...decision.findings] },
  },
  trips: [
    {
      id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e71',
      completionId: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e72',
      segment: 1,
      member: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e73', name: '陈思远' },
      union: { id: unionId, name: '机关工会' },
      beganOn: '2026-06-10',
      days: 5,
      division: '331123',
      destination: '丽水市遂昌县',
      outside: false,
      supportedRegion: false,
      form: 'UNIT_GROUP',
      selfArranged: true,
      cost: '3300.00',
      paid: '3000.00',
      own: '300.00',
      decision: { verdict: 'PASS', findings: [] },
      reversed: false,
      changeable: false,
      version: 0,
    },
  ],
  programs: [],
}

const shows = (shown: MySanatorium) => {
  server.use(
    http.get(address('/me/sanatorium'), () => HttpResponse.json(shown)),
    http.get(address('/me/sanatorium-tours'), () => HttpResponse.json({ items: [] })),
  )
}

it('says from when she may go again, and which document says so', async () => {
  shows(mine)
  renderAt('/m/sanatorium', routes, administrator)
  const card = await screen.findByRole('region', { name: '今年的资格' })
  expect(within(card).getByText('现在不能参加')).toBeVisible()
  expect(within(card).getByText(/2027-01 起可以再去/)).toBeVisible()
  expect(within(card).getByText(/浙总工发〔2015〕13号/)).toBeVisible()
  expect(within(card).getByText('2028 年起')).toBeVisible()
  expect(within(card).getByText('2026 年去过')).toBeVisible()
  expect(screen.getByText(/途中受伤不按工伤处理/)).toBeVisible()
})

it('says so where no rules about tours are in use', async () => {
  shows({ trips: [], programs: [] })
  renderAt('/m/sanatorium', routes, administrator)
  expect(await screen.findByText(/没有采用疗休养规定/)).toBeVisible()
})
