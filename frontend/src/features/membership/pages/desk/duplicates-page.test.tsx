import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderAt, unionId } from '../../../../../tests/render-desk'
import { server } from '../../../../../tests/server'
import type { DuplicateSide, MemberMerge } from '../../api/duplicates'
import DuplicatesPage from './duplicates-page'

const routes = [{ path: '/desk/duplicates', page: DuplicatesPage }]
const api = (path: string) => `${location.origin}/api/v1${path}`
const firstId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e11'
const secondId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e12'
const mergeId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e13'

const first: DuplicateSide = {
  id: firstId,
  memberNo: 'M000001',
  name: '陈思远',
  birthDate: '1980-03-04',
  phone: '199****0007',
  union: { id: unionId, name: '第一分工会' },
  status: 'ACTIVE',
  joinedOn: '2019-07-01',
}
const second: DuplicateSide = { ...first, id: secondId, memberNo: 'M000002', phone: '199****0008' }
const merge: MemberMerge = {
  id: mergeId,
  survivor: first,
  absorbed: second,
  reason: '调动时重复建档',
  status: 'PROPOSED',
  own: false,
  proposedBy: { name: '示文博' },
  proposedAt: '2026-11-20T02:00:00Z',
  moved: 0,
  stayed: 0,
  version: 3,
}

it('holds both persons against each other, says what differs, and asks whose membership stays', async () => {
  let proposed: unknown
  server.use(
    http.get(api('/duplicate-pairs'), () =>
      HttpResponse.json({
        items: [{ first, second, reasons: ['SAME_NAME_AND_BIRTH'], foundAt: '2026-11-20T02:00:00Z' }],
      }),
    ),
    http.post(api('/member-merges'), async ({ request }) => {
      proposed = await request.json()
      return HttpResponse.json({ ...merge, own: true }, { status: 201 })
    }),
  )
  const user = userEvent.setup()
  renderAt('/desk/duplicates', routes)
  const table = await screen.findByRole('region', { name: '陈思远 与 陈思远' })
  expect(within(table).getByRole('row', { name: /手机号 不同/ })).toBeVisible()
  expect(within(table).queryByRole('row', { name: /出生日期 不同/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '是同一人，合并' }))
  const sheet = screen.getByRole('dialog', { name: '提出合并' })
  await user.type(within(sheet).getByLabelText(/依据/), '与本人核对')
  await user.click(within(sheet).getByRole('button', { name: '提出合并' }))
  expect(within(sheet).getAllByText('请选择保留哪一份。')[0]).toBeVisible()
  await user.click(within(sheet).getByRole('radio', { name: /M000002/ }))
  await user.click(within(sheet).getByRole('button', { name: '提出合并' }))
  expect(proposed).toEqual({ survivorId: secondId, absorbedId: firstId, reason: '与本人核对' })
})

it('lets a colleague confirm exactly the version that was read', async () => {
  let version: string | null = null
  server.use(
    http.get(api('/member-merges'), () => HttpResponse.json({ items: [merge] })),
    http.post(api(`/member-merges/${mergeId}/confirmations`), ({ request }) => {
      version = request.headers.get('If-Match')
      return HttpResponse.json({ ...merge, status: 'MERGED', version: 4 }, { status: 201 })
    }),
  )
  const user = userEvent.setup()
  renderAt('/desk/duplicates?tab=merges', routes)
  await user.click(await screen.findByRole('button', { name: '确认合并' }))
  expect(version).toBe('"3"')
})
