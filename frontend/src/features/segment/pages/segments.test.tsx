import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import { formOf, ruleOf } from '../components/segment-form'
import NewSegmentPage from './new-segment-page'
import SegmentPage from './segment-page'

const routes = [
  { path: '/desk/segments/new', page: NewSegmentPage },
  { path: '/desk/segments/:id', page: SegmentPage },
]
const officer = {
  ...administrator,
  permissions: [...administrator.permissions, 'MEMBER_READ', 'SEGMENT_WRITE', 'CONDOLENCE_READ'],
}
const segment = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e40',
  union: { id: unionId, name: '机关工会' },
  name: '五十岁以上女会员',
  rule: { kind: 'ALL', parts: [{ kind: 'CONDITION', field: 'SEX', operator: 'IS', values: ['FEMALE'] }] },
  sentence: '会员：女性',
  count: { members: 12, exact: true, named: true },
  changeable: true,
  version: 0,
  updatedAt: '2026-11-01T02:00:00Z',
}

it('tells sentence, count and names while the lines are filled in, and saves the rule', async () => {
  const tried: unknown[] = []
  const saved: unknown[] = []
  server.use(
    http.post(address('/segment-previews'), async ({ request }) => {
      tried.push(await request.json())
      return HttpResponse.json({
        sentence: '会员：1970年1月1日以前出生',
        count: { members: 1, exact: true, named: true },
        members: [
          {
            id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e41',
            memberNo: 'M1',
            name: '陈思远',
            union: { id: unionId, name: '机关工会' },
            status: 'ACTIVE',
            joinedOn: '2020-01-01',
          },
        ],
      })
    }),
    http.post(address('/segments'), async ({ request }) => {
      saved.push(await request.json())
      return HttpResponse.json(segment, { status: 201 })
    }),
    http.get(address(`/segments/${segment.id}`), () =>
      HttpResponse.json(segment, { headers: { ETag: '"0"' } }),
    ),
    http.get(address(`/segments/${segment.id}/members`), () => HttpResponse.json({ items: [] })),
  )
  renderAt('/desk/segments/new', routes, officer)
  await userEvent.type(await screen.findByLabelText('日期'), '1970-01-01')
  const preview = screen.getByRole('complementary', { name: '预览' })
  expect(await within(preview).findByText('陈思远')).toBeVisible()
  expect(within(preview).getByText('1 人')).toBeVisible()
  const rule = {
    kind: 'ALL',
    parts: [{ kind: 'CONDITION', field: 'BIRTH_DATE', operator: 'BEFORE', values: ['1970-01-01'] }],
  }
  expect(tried).toEqual([{ unionId, rule }])
  await userEvent.click(screen.getByRole('button', { name: '保存分组' }))
  expect(saved).toEqual([])
  expect(screen.getAllByText('请填写名称，至少两个字。').length).toBeGreaterThan(0)
  await userEvent.type(screen.getByLabelText('名称'), '老同志')
  await userEvent.click(screen.getByRole('button', { name: '保存分组' }))
  await expect.poll(() => saved).toEqual([{ unionId, name: '老同志', rule }])
  expect(await screen.findByRole('heading', { name: '五十岁以上女会员' })).toBeVisible()
})

it('names nobody when the rule looks at interests', async () => {
  server.use(
    http.get(address(`/segments/${segment.id}`), () =>
      HttpResponse.json(
        { ...segment, count: { members: 10, exact: false, named: false, withheld: 'INTERESTS' } },
        { headers: { ETag: '"0"' } },
      ),
    ),
  )
  renderAt(`/desk/segments/${segment.id}`, routes, officer)
  expect(await screen.findByText(/10 人以上/)).toBeVisible()
  expect(screen.getByText(/会员的选择不向他人公开/)).toBeVisible()
  expect(screen.queryByRole('table')).toBeNull()
})

it('turns lines into a rule and back, and leaves deeper rules alone', () => {
  const rule = ruleOf({
    name: '',
    match: 'ANY',
    rows: [
      { key: 1, field: 'AGE', operator: 'BETWEEN', values: ['30', '40'], not: true },
      { key: 2, field: 'OFFICE', operator: 'NONE', values: [], not: false },
    ],
  })
  expect(rule).toEqual({
    kind: 'ANY',
    parts: [
      {
        kind: 'NOT',
        parts: [{ kind: 'CONDITION', field: 'AGE', operator: 'BETWEEN', values: ['30', '40'] }],
      },
      { kind: 'CONDITION', field: 'OFFICE', operator: 'NONE', values: [] },
    ],
  })
  expect(rule && formOf('', rule)?.rows.map(({ field, not }) => [field, not])).toEqual([
    ['AGE', true],
    ['OFFICE', false],
  ])
  expect(formOf('', { kind: 'ALL', parts: [{ kind: 'ANY', parts: [] }] })).toBeUndefined()
  const unfinished = { key: 1, field: 'AGE', operator: 'BETWEEN', values: ['30'], not: false } as const
  expect(ruleOf({ name: '', match: 'ALL', rows: [{ ...unfinished, values: [...unfinished.values] }] })).toBe(
    undefined,
  )
})
