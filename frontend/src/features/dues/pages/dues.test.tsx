import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { DuesAssessment, DuesDifference } from '../api/assessments'
import AssessmentPage from './assessment-page'
import DuesPage from './dues-page'
import MyDuesPage from './my-dues-page'

const routes = [
  { path: '/desk/dues', page: DuesPage },
  { path: '/desk/dues/assessments/:id', page: AssessmentPage },
  { path: '/m/dues', page: MyDuesPage },
]
const finance = { ...administrator, permissions: ['SELF', 'DUES_READ', 'DUES_WRITE'] }
const chair = { ...administrator, permissions: ['SELF', 'DUES_READ'] }
const union = { id: unionId, name: '机关工会' }
const citation = { documentNumber: '收交会费的通知', clause: '千分之五', confidence: 'SECONDARY' as const }
const rule = {
  pack: { code: 'CN-DUES', version: 1, title: '工会会员会费' },
  rate: '5/1000',
  wholeSteps: '10.00',
  wageDay: 15,
  citation,
}
const id = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70'
const ready: DuesAssessment = {
  id,
  union,
  month: '2026-03',
  status: 'READY',
  again: false,
  counts: {
    members: 3,
    owing: 2,
    zeroBase: 0,
    retained: 0,
    noBase: 1,
    elsewhere: 0,
    amount: '68.80',
    amountBefore: '65.00',
    arrived: 0,
    gone: 0,
    moved: 0,
    changed: 1,
  },
  rules: [rule],
  askedBy: { name: '钱会计' },
  askedAt: '2026-03-20T02:00:00Z',
  version: 1,
}
const without: DuesDifference = {
  member: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e71', name: '何青' },
  kind: 'NO_BASE',
  union,
  base: '0.00',
  amount: '0.00',
}

function serve(assessments: DuesAssessment[]) {
  server.use(
    http.get(address('/dues-assessments'), () => HttpResponse.json({ items: assessments })),
    http.get(address(`/dues-assessments/${id}`), () => HttpResponse.json(ready)),
    http.get(address(`/dues-assessments/${id}/differences`), () => HttpResponse.json({ items: [without] })),
    http.get(address('/dues'), () => HttpResponse.json({ items: [] })),
    http.get(address('/dues-payments'), () => HttpResponse.json({ items: [] })),
  )
}

it('leads through the month: what is done, and the one next thing', async () => {
  serve([ready])
  renderAt(`/desk/dues?month=2026-03`, routes, finance)
  const steps = await screen.findAllByRole('listitem')
  const step = (title: string) => steps.find((item) => item.textContent.includes(title)) ?? document.body
  expect(step('试算当月会费')).toHaveTextContent('已完成')
  expect(step('查看差异')).toHaveTextContent('2 人与对照月份不同。')
  expect(within(step('确认应交')).getByRole('link', { name: '确认应交 ¥68.80' })).toBeVisible()
})

it('leads on to the lock when the month is committed and nothing waits', async () => {
  serve([
    {
      ...ready,
      status: 'COMMITTED',
      committedBy: { name: '钱会计' },
      committedAt: '2026-03-21T02:00:00Z',
      version: 2,
    },
  ])
  renderAt(`/desk/dues?month=2026-03`, routes, {
    ...finance,
    permissions: [...finance.permissions, 'FUNDS_READ'],
  })
  const exceptions = (await screen.findByText('没有对不上人的款项。')).closest('li')
  expect(exceptions).toHaveTextContent('已完成')
  expect(screen.getByRole('link', { name: '查看催缴' })).toBeVisible()
  expect(screen.getByRole('button', { name: '锁定该月' })).toBeVisible()
  const titles = screen.getAllByRole('listitem').map((step) => step.textContent)
  expect(titles.at(-1)).toContain('打印存档')
  expect(titles.at(-2)).toContain('上解经费')
  expect(screen.getByRole('link', { name: '查看上解单' })).toHaveAttribute(
    'href',
    '/desk/finance/remittances?month=2026-03',
  )
  expect(screen.getByRole('link', { name: '打开核定表' })).toHaveAttribute(
    'href',
    `/desk/dues/assessments/${id}`,
  )
})

it('opens a locked month for a reason and says who did', async () => {
  const committed = { ...ready, status: 'COMMITTED', version: 3 } as const
  serve([{ ...committed, lockedBy: { name: '钱会计' }, lockedAt: '2026-04-02T02:00:00Z' }])
  let sent: unknown
  server.use(
    http.post(address(`/dues-assessments/${id}/unlocks`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json({ ...committed, version: 4 }, { status: 201 })
    }),
  )
  renderAt(`/desk/dues?month=2026-03`, routes, {
    ...finance,
    permissions: ['SELF', 'DUES_READ', 'LEDGER_REOPEN'],
  })
  await userEvent.click(await screen.findByRole('button', { name: '解除锁定' }))
  const sheet = within(screen.getByRole('dialog'))
  await userEvent.click(sheet.getByRole('button', { name: '解除锁定' }))
  expect(sheet.getAllByText('请填写原因。').length).toBeGreaterThan(0)
  await userEvent.type(sheet.getByLabelText('原因'), '基数有误')
  await userEvent.click(sheet.getByRole('button', { name: '解除锁定' }))
  await waitFor(() => expect(sent).toEqual(['"3"', { reason: '基数有误' }]))
})

it('offers whoever only reads nothing to do', async () => {
  serve([ready])
  renderAt(`/desk/dues?month=2026-03`, routes, chair)
  expect(await screen.findByRole('link', { name: '查看差异' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '重新试算' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /导入工资表/ })).not.toBeInTheDocument()
})

it('says once more what is about to be written, and who is without a base', async () => {
  serve([ready])
  renderAt(`/desk/dues/assessments/${id}`, routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '确认应交 ¥68.80' }))
  const sheet = within(screen.getByRole('dialog'))
  expect(sheet.getByText(/将为 2 人写入应交会费，共 ¥68.80/)).toBeVisible()
  expect(sheet.getByText(/有 1 人没有基数/)).toBeVisible()
})

it('asks for the parts that count and sends them exactly', async () => {
  serve([ready])
  let sent: unknown
  server.use(
    http.get(address('/dues-rules'), () =>
      HttpResponse.json({
        pack: rule.pack,
        rate: '5/1000',
        rateCitation: citation,
        wholeSteps: '10.00',
        wholeStepsCitation: citation,
        counted: { components: ['POST_WAGE', 'STEP_WAGE'], citation },
        excluded: { components: ['BONUS'], citation },
        wageDay: 15,
        wageDayCitation: citation,
      }),
    ),
    http.post(address('/wage-bases'), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ recorded: 1, unchanged: 0 }, { status: 201 })
    }),
  )
  renderAt(`/desk/dues/assessments/${id}`, routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '填写何青的会费基数' }))
  const sheet = within(screen.getByRole('dialog'))
  expect(await sheet.findByText('不计入：奖金')).toBeVisible()
  await userEvent.type(sheet.getByLabelText(/岗位工资/), '3,000.5')
  await userEvent.click(sheet.getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent).toEqual({
      unionId,
      items: [
        {
          memberId: without.member.id,
          fromMonth: '2026-03',
          components: [{ component: 'POST_WAGE', amount: '3000.50' }],
        },
      ],
    }),
  )
})

it('tells a member what she owes, how it was worked out, and where that stands', async () => {
  server.use(
    http.get(address('/me/dues'), () =>
      HttpResponse.json({
        year: 2026,
        amount: '43.80',
        paid: '0.00',
        items: [
          {
            month: '2026-03',
            union,
            basis: 'OWED',
            base: '8765.40',
            counted: '8760.00',
            amount: '43.80',
            paid: '0.00',
            rule,
            version: 0,
          },
        ],
      }),
    ),
  )
  renderAt('/m/dues?year=2026', routes, administrator)
  expect(await screen.findByText('应交 ¥43.80，已交 ¥0.00。')).toBeVisible()
  await userEvent.click(screen.getByText('怎么算的'))
  expect(screen.getByText('基数 ¥8,765.40，按整数部分 ¥8,760.00 的 5‰ 计')).toBeVisible()
  expect(screen.getByText('依据：收交会费的通知，千分之五')).toBeVisible()
})
