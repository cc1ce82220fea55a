import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { AidCase, AidCaseItem } from '../api/cases'
import { asked, emptyAsk, missingOf } from '../components/ask-draft'
import zh from '../cases-zh-CN'
import AidQueuePage from './aid-queue-page'

const routes = [{ path: '/desk/aid/queue', page: AidQueuePage }]
const chair = { ...administrator, permissions: ['SELF', 'AID_READ', 'AID_DECIDE'] }
const union = { id: unionId, name: '机关工会' }
const lineId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70'

function listed(at: number): AidCaseItem {
  return {
    id: `019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e8${at}`,
    caseNo: `BF-2026-00000${at}`,
    member: { id: `019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e9${at}`, name: `会员${at}` },
    union,
    kind: 'LIVING',
    status: 'WORKED',
    requested: '2000.00',
    adjusted: '1500.00',
    createdAt: '2026-11-20T02:00:00Z',
  }
}

function whole(item: AidCaseItem): AidCase {
  return {
    ...item,
    need: `${item.member.name}的困难`,
    cost: '0.00',
    otherFunding: '0.00',
    mayRefer: false,
    paid: '0.00',
    evidence: [],
    history: [],
    ruleCheck: {
      verdict: 'WARN',
      most: '10620.00',
      wordsNeeded: false,
      findings: [{ code: 'WITHIN_RULE', verdict: 'PASS', text: '1500.00 元在规定的 10620.00 元以内。' }],
    },
    lines: [
      { id: unionId, union, name: '其他', source: 'UNION_FUND', left: '10.00' },
      { id: lineId, union, name: '困难职工帮扶', source: 'UNION_FUND', left: '60000.00' },
    ],
    mayWork: false,
    mayDecide: true,
    version: 2,
  }
}

function queue(items: AidCaseItem[], sent: unknown[]) {
  server.use(
    http.get(address('/aid-cases'), () => HttpResponse.json({ items })),
    ...items.flatMap((item) => [
      http.get(address(`/aid-cases/${item.id}`), () => HttpResponse.json(whole(item))),
      http.post(address(`/aid-cases/${item.id}/decisions`), async ({ request }) => {
        sent.push(item.caseNo, request.headers.get('If-Match'), await request.json())
        return HttpResponse.json({ ...whole(item), status: 'APPROVED', version: 3 }, { status: 201 })
      }),
    ]),
  )
}

it('chooses with J, opens the approval with A and approves with Enter, on the first line that holds the amount', async () => {
  const sent: unknown[] = []
  queue([listed(1), listed(2)], sent)
  renderAt('/desk/aid/queue', routes, chair)
  expect(await screen.findByText('会员1的困难')).toBeVisible()
  await userEvent.keyboard('j')
  expect(await screen.findByText('会员2的困难')).toBeVisible()
  await userEvent.keyboard('a')
  expect(screen.getByRole('dialog')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect
    .poll(() => sent)
    .toEqual(['BF-2026-000002', '"2"', { approve: true, amount: '1500.00', lineId }])
})

it('asks for a reason when the amount is changed', async () => {
  const sent: unknown[] = []
  queue([listed(1)], sent)
  renderAt('/desk/aid/queue', routes, chair)
  await userEvent.click(await screen.findByRole('button', { name: '批准' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.clear(within(sheet).getByLabelText('金额'))
  await userEvent.type(within(sheet).getByLabelText('金额'), '1200')
  await userEvent.click(within(sheet).getByRole('button', { name: '批准' }))
  expect(sent).toEqual([])
  await userEvent.selectOptions(within(sheet).getByLabelText('理由'), 'RULE_CAP')
  await userEvent.click(within(sheet).getByRole('button', { name: '批准' }))
  await expect
    .poll(() => sent)
    .toEqual(['BF-2026-000001', '"2"', { approve: true, amount: '1200.00', lineId, reasonCode: 'RULE_CAP' }])
})

it('passes on first what is too large to be decided where it lies, and asks for no number of an approval there', async () => {
  const sent: unknown[] = []
  queue([listed(1)], sent)
  const large: AidCase = {
    ...whole(listed(1)),
    status: 'REFERRED',
    decidingUnion: union,
    mayPassOn: true,
    passedOnFirst: true,
    ruleCheck: { ...whole(listed(1)).ruleCheck, higherApprover: '全国总工会' },
  }
  server.use(
    http.get(address(`/aid-cases/${large.id}`), () => HttpResponse.json(large)),
    http.post(address(`/aid-cases/${large.id}/referrals`), ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return HttpResponse.json({ ...large, version: 3 }, { status: 201 })
    }),
  )
  renderAt('/desk/aid/queue', routes, chair)
  expect(await screen.findByText(/须由全国总工会审批：请先报送上级工会/)).toBeVisible()
  expect(screen.getByText('现由谁决定')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '批准' }))
  expect(within(screen.getByRole('dialog')).queryByLabelText(/批准文号|批准文件/)).toBeNull()
  await userEvent.keyboard('{Escape}')
  await userEvent.click(screen.getByRole('button', { name: '报送上级' }))
  await expect.poll(() => sent).toEqual(['"2"'])
})

it('asks a member only for what her kind of help needs', () => {
  expect(Object.keys(missingOf(emptyAsk, zh))).toEqual(['need', 'requested'])
  expect(Object.keys(missingOf({ ...emptyAsk, kind: 'MEDICAL' }, zh))).toContain('cost')
  const schooling = { ...emptyAsk, kind: 'SCHOOLING' as const, need: '孩子考上大学', requested: '4000' }
  expect(Object.keys(missingOf(schooling, zh))).toEqual(['pupil', 'birthDate'])
  expect(asked({ ...schooling, pupil: '陈小禾', birthDate: '2008-03-09' })).toEqual({
    kind: 'SCHOOLING',
    need: '孩子考上大学',
    requested: '4000.00',
    mayRefer: false,
    pupil: { name: '陈小禾', birthDate: '2008-03-09', stage: 'HIGHER' },
  })
})

it('says what others pay towards a medical cost too', () => {
  const medical = { ...emptyAsk, kind: 'MEDICAL' as const, need: '手术住院费用较高。', cost: '20000' }
  expect(asked({ ...medical, otherFunding: '15000', requested: '5000' })).toMatchObject({
    cost: '20000.00',
    otherFunding: '15000.00',
    requested: '5000.00',
  })
  expect(asked({ ...emptyAsk, need: '家中有困难。', otherFunding: '1', requested: '5' })).not.toHaveProperty(
    'otherFunding',
  )
})

it('offers to ask for a member only to whoever works on cases, and sends nothing before it is whole', async () => {
  queue([listed(1)], [])
  renderAt('/desk/aid/queue', routes, { ...chair, permissions: ['SELF', 'AID_READ', 'AID_WORK'] })
  await userEvent.click(await screen.findByRole('button', { name: '代为申请' }))
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '代为申请' }))
  expect(within(sheet).getAllByText('请至少填写五个字。').length).toBeGreaterThan(0)
  expect(within(sheet).getAllByText('请填写此项。').length).toBeGreaterThan(0)
})

it('does not offer it to whoever only decides', async () => {
  queue([listed(1)], [])
  renderAt('/desk/aid/queue', routes, chair)
  expect(await screen.findByText('会员1的困难')).toBeVisible()
  expect(screen.queryByRole('button', { name: '代为申请' })).not.toBeInTheDocument()
})
