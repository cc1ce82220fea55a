import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { SanatoriumProgram } from '../api/programs'
import type { SanatoriumQuota } from '../api/quotas'
import ProgramPage from './program-page'
import SanatoriumPage from './sanatorium-page'

const routes = [
  { path: '/desk/sanatorium', page: SanatoriumPage },
  { path: '/desk/sanatorium/programs/:id', page: ProgramPage },
]
const officer = {
  ...administrator,
  permissions: [...administrator.permissions, 'SANATORIUM_READ', 'SANATORIUM_WRITE'],
}
const union = { id: unionId, name: '机关工会' }
const program: SanatoriumProgram = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e60',
  union,
  name: '2026年度职工疗休养',
  audience: 'ALL_MEMBERS',
  firstYear: 2026,
  years: 1,
  firstMonth: 6,
  lastMonth: 9,
  source: 'ADMIN_WELFARE',
  forms: ['UNIT_GROUP', 'POOLED'],
  province: '33',
  places: 100,
  destinations: [{ division: '331123', name: '丽水市遂昌县', supportedRegion: false, outside: false }],
  bases: [],
  status: 'PUBLISHED',
  decision: { verdict: 'PASS', findings: [] },
  changeable: true,
  version: 1,
}
const pool: SanatoriumQuota = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e61',
  programId: program.id,
  union,
  depth: 1,
  total: 100,
  given: 40,
  reserve: 60,
  used: 0,
  wished: 0,
  rights: ['WIDEN', 'NARROW'],
  version: 5,
}

it('moves places under the version that was read, and asks for the number first', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address(`/sanatorium-programs/${program.id}`), () => HttpResponse.json(program)),
    http.get(address(`/sanatorium-programs/${program.id}/quotas`), () =>
      HttpResponse.json({ items: [pool] }),
    ),
    http.get(address(`/sanatorium-programs/${program.id}/wishes`), () => HttpResponse.json({ items: [] })),
    http.get(address(`/sanatorium-programs/${program.id}/tours`), () => HttpResponse.json({ items: [] })),
    http.post(address(`/sanatorium-quotas/${pool.id}/movements`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...pool, total: 110 }, { status: 201 })
    }),
  )
  renderAt(`/desk/sanatorium/programs/${program.id}`, routes, officer)
  expect(await screen.findByText('6–9 月')).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: '移动名额：机关工会' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '移动' }))
  expect(sent).toEqual([])
  await userEvent.type(within(sheet).getByLabelText('多少个'), '10')
  await userEvent.click(within(sheet).getByRole('button', { name: '移动' }))
  await expect.poll(() => sent).toEqual(['"5"', { movement: 'WIDEN', places: 10 }])
})

it('offers what a published programme can still do, and nothing of a draft', async () => {
  server.use(
    http.get(address(`/sanatorium-programs/${program.id}`), () => HttpResponse.json(program)),
    http.get(address(`/sanatorium-programs/${program.id}/quotas`), () => HttpResponse.json({ items: [] })),
    http.get(address(`/sanatorium-programs/${program.id}/wishes`), () => HttpResponse.json({ items: [] })),
    http.get(address(`/sanatorium-programs/${program.id}/tours`), () => HttpResponse.json({ items: [] })),
  )
  renderAt(`/desk/sanatorium/programs/${program.id}`, routes, officer)
  expect(await screen.findByRole('button', { name: '公布收回日期' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '公布计划' })).toBeNull()
  expect(screen.queryByRole('button', { name: '收回未用名额' })).toBeNull()
})

it('shows the rule when money that may not pay is chosen', async () => {
  server.use(
    http.get(address('/sanatorium-programs'), () => HttpResponse.json({ items: [] })),
    http.post(address('/sanatorium-programs'), () =>
      HttpResponse.json(
        {
          status: 422,
          code: 'POLICY_BLOCKED',
          title: '不符合规定',
          decision: {
            verdict: 'BLOCK',
            findings: [
              {
                code: 'SANATORIUM_SOURCE_FORBIDDEN',
                verdict: 'BLOCK',
                message: '可以由行政福利费承担。',
                citation: { documentNumber: '浙总工发〔2015〕13号', clause: '经费', confidence: 'PUBLISHED' },
              },
            ],
          },
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  renderAt('/desk/sanatorium', routes, officer)
  await userEvent.click(await screen.findByRole('button', { name: '起草计划' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.type(within(sheet).getByLabelText('名称'), '疗休养')
  await userEvent.type(within(sheet).getByLabelText('名额'), '50')
  await userEvent.click(within(sheet).getByRole('radio', { name: '工会经费' }))
  await userEvent.click(within(sheet).getByRole('button', { name: '保存' }))
  expect(await within(sheet).findByText(/可以由行政福利费承担/)).toBeVisible()
})
