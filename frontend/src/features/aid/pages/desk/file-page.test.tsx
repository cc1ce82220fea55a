import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../../tests/render-desk'
import { address, server } from '../../../../../tests/server'
import type { HardshipFile } from '../../api/hardship-files'
import FilePage from './file-page'

const id = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70'
const routes = [{ path: '/desk/aid/files/:id', page: FilePage }]
const officer = { ...administrator, permissions: [...administrator.permissions, 'AID_READ', 'AID_WORK'] }
const citation = {
  documentNumber: '鲁会办〔2020〕58号',
  clause: '认定标准',
  confidence: 'SECONDARY',
} as const

const file: HardshipFile = {
  id,
  fileNo: 'DA-2026-000012',
  union: { id: unionId, name: '机关工会' },
  workers: [
    { member: { id: unionId, name: '陈思远' }, union: { id: unionId, name: '机关工会' }, main: true },
  ],
  status: 'TESTED',
  household: {
    division: '330302',
    incomes: [{ kind: 'OWN_WAGE', amount: '60000.00' }],
    costs: [{ kind: 'MEDICAL', amount: '42000.00' }],
    members: [],
    mainCause: 'ILLNESS',
    facts: [],
    singleParent: false,
    canHelpItself: false,
    nobodyEmployed: false,
  },
  figures: {
    income: '60000.00',
    rigid: '42000.00',
    misfortuneCosts: '42000.00',
    net: '18000.00',
    persons: 3,
    perPersonAndMonth: '500.00',
    nothingLeft: false,
  },
  judgement: {
    pack: { code: 'SD-HARDSHIP-2020', version: 1, title: '山东省困难职工认定' },
    generation: '2020',
    day: '2026-11-20',
    standard: '500.00',
    standardSource: '示民〔2026〕1号',
    category: 'RELATIVE',
    categories: [
      {
        code: 'DEEP',
        name: '深度困难职工',
        met: false,
        citation,
        questions: [{ measure: 'NET', comparison: 'LT', factor: '1', holds: false }],
      },
    ],
    findings: [],
    verdict: 'PASS',
  },
  evidence: [],
  steps: [{ step: 'TEST', status: 'TESTED', by: '周组织员', at: '2026-11-20T01:00:00Z' }],
  exclusions: [],
  nextSteps: ['PUBLISH', 'RETURN', 'LINK'],
  mayDecide: false,
  authorised: true,
  openedAt: '2026-11-01T01:00:00Z',
  version: 7,
}

beforeEach(() => {
  server.use(http.get(address(`/hardship-files/${id}`), () => HttpResponse.json(file)))
})

it('says what is left, and why exactly the standard is not below it', async () => {
  renderAt(`/desk/aid/files/${id}`, routes, officer)
  expect(await screen.findByText(/还剩 ¥18,000.00，平均每人每月 ¥500.00/)).toBeVisible()
  expect(screen.getByText('剩余 ＜ 1 × 低保标准：不符合')).toBeVisible()
  expect(screen.getByText(/鲁会办〔2020〕58号 · 认定标准 · 依据未经核实/)).toBeVisible()
})

it('takes the step that leads on under the version that was read', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(address(`/hardship-files/${id}/steps`), async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ id, fileNo: file.fileNo, status: 'ON_NOTICE', version: 8 }, { status: 201 })
    }),
  )
  renderAt(`/desk/aid/files/${id}`, routes, officer)
  await userEvent.type(await screen.findByLabelText('受理异议的联系方式'), '帮扶中心')
  await userEvent.click(screen.getByRole('button', { name: '确认：公示' }))
  await expect.poll(() => sent).toEqual(['"7"', { step: 'PUBLISH', contact: '帮扶中心' }])
})

it('shows what the server says is missing beside its field', async () => {
  server.use(
    http.post(address(`/hardship-files/${id}/steps`), () =>
      HttpResponse.json(
        {
          type: 'urn:unionhome:problem:invalid-input',
          title: '输入有误',
          status: 400,
          code: 'INVALID_INPUT',
          requestId: 'r',
          errors: [{ pointer: '/contact', code: 'REQUIRED', message: '请填写此项。' }],
        },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  renderAt(`/desk/aid/files/${id}`, routes, officer)
  await userEvent.click(await screen.findByRole('button', { name: '确认：公示' }))
  expect((await screen.findAllByText('请填写此项。')).length).toBeGreaterThan(0)
})

it('does not offer approval to whoever handled it, and says why', async () => {
  server.use(
    http.get(address(`/hardship-files/${id}`), () =>
      HttpResponse.json({ ...file, status: 'ON_NOTICE', nextSteps: ['APPROVE', 'REFUSE', 'RETURN'] }),
    ),
  )
  renderAt(`/desk/aid/files/${id}`, routes, officer)
  expect(await screen.findByText(/经办人不能审批/)).toBeVisible()
  const actions = screen.getByRole('group', { name: '办理' })
  expect(within(actions).queryByRole('button', { name: '批准' })).toBeNull()
})

it('says that a check or a yearly review failed, and in the course which step found what differs', async () => {
  server.use(
    http.get(address(`/hardship-files/${id}`), () =>
      HttpResponse.json({
        ...file,
        status: 'VISITED',
        checkFailed: true,
        reviewFailedOn: '2026-03-01',
        nextSteps: ['RETURN'],
        steps: [
          { step: 'VISIT', status: 'VISITED', by: '周组织员', at: '2026-11-19T01:00:00Z' },
          { step: 'VERIFY', status: 'VISITED', by: '周组织员', passed: false, at: '2026-11-20T01:00:00Z' },
        ],
      }),
    ),
  )
  renderAt(`/desk/aid/files/${id}`, routes, officer)
  expect(await screen.findByText(/核对结果与申报不一致：只能退回补正/)).toBeVisible()
  expect(screen.getByText(/年度复核没有通过/)).toBeVisible()
  expect(screen.getAllByText('与档案不一致')).toHaveLength(1)
})
