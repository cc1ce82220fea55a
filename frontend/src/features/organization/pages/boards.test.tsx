import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import CertificatesPage from './certificates-page'
import KindsPage from './kinds-page'

const officer = { ...administrator, permissions: [...administrator.permissions, 'UNION_READ', 'UNION_WRITE'] }
const basic = {
  code: 'BASIC',
  nameZh: '基层工会',
  nameEn: 'Basic-level union',
  rank: 30,
  basic: true,
  committeeFrom: 25,
  source: '《工会法》第十一条',
  children: [],
  own: false,
}

it('lists certificates that need something, within the days that are chosen', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(address('/certificate-board'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('days'))
      return HttpResponse.json({
        items: [
          {
            union: { id: unionId, name: '机关工会' },
            number: '工法证字第330000001号',
            to: '2026-12-21',
            alarms: [{ code: 'CHAIR_CHANGED', since: '2026-10-01', due: '2026-10-31', overdue: true }],
          },
        ],
      })
    }),
  )
  renderAt('/desk/certificates', [{ path: '/desk/certificates', page: CertificatesPage }], officer)
  expect(await screen.findByText('工法证字第330000001号')).toBeVisible()
  expect(screen.getByText('（已逾期）')).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: '30 天内' }))
  await expect.poll(() => asked).toEqual(['90', '30'])
})

it('adds a kind of union below the kinds that are ticked', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(address('/union-kinds'), () => HttpResponse.json({ items: [basic] })),
    http.post(address('/union-kinds'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ ...basic, code: 'BUILDING', own: true }, { status: 201 })
    }),
  )
  renderAt('/desk/kinds', [{ path: '/desk/kinds', page: KindsPage }], officer)
  expect(await screen.findByText('25（《工会法》第十一条）')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '增加类型' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.type(within(sheet).getByLabelText('中文名称'), '楼宇工会')
  await userEvent.type(within(sheet).getByLabelText('英文名称'), 'Union of a building')
  await userEvent.type(within(sheet).getByLabelText('代码'), 'BUILDING')
  await userEvent.type(within(sheet).getByLabelText('排序'), '35')
  const parents = within(sheet).getByRole('group', { name: '可以设在这些类型之下' })
  await userEvent.click(within(parents).getByRole('checkbox', { name: '基层工会' }))
  await userEvent.click(within(sheet).getByRole('button', { name: '保存' }))
  await expect
    .poll(() => sent)
    .toEqual([
      {
        unionId,
        code: 'BUILDING',
        nameZh: '楼宇工会',
        nameEn: 'Union of a building',
        rank: 35,
        basic: true,
        parents: ['BASIC'],
        children: [],
      },
    ])
})
