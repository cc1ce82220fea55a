import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import { today } from '../../../lib/format'
import type { DuesCase, DuesReminder } from '../api/reminders'
import RemindersPage from './reminders-page'

const routes = [{ path: '/desk/dues/reminders', page: RemindersPage }]
const finance = { ...administrator, permissions: ['SELF', 'DUES_READ', 'DUES_WRITE'] }
const chair = { ...administrator, permissions: ['SELF', 'DUES_READ', 'MEMBERSHIP_DECIDE'] }
const member = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e71', name: '陈思远', memberNo: 'M000123' }
const open: DuesReminder = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e90',
  union: { id: unionId, name: '机关工会' },
  member,
  step: 'TALK',
  firstMonth: '2026-02',
  lastMonth: '2026-04',
  months: 3,
  amount: '75.00',
  raisedOn: '2026-05-04',
  status: 'OPEN',
  version: 0,
}
const raised: DuesCase = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e91',
  union: open.union,
  member,
  firstMonth: '2026-02',
  lastMonth: '2026-07',
  months: 6,
  amount: '150.00',
  raisedOn: '2026-08-04',
  status: 'OPEN',
  stands: true,
  evidence: [],
  version: 0,
}
const talked: DuesReminder = {
  ...open,
  status: 'DONE',
  channel: 'IN_PERSON',
  on: '2026-05-06',
  by: { name: '钱会计' },
  note: '说近期补交',
  version: 1,
}

function serve(reminders: DuesReminder[], cases: DuesCase[]) {
  server.use(
    http.get(address('/dues-reminders'), () => HttpResponse.json({ items: reminders })),
    http.get(address('/dues-cases'), () => HttpResponse.json({ items: cases })),
    http.get(address(`/dues-cases/${raised.id}`), () => HttpResponse.json({ ...raised, evidence: [talked] })),
  )
}

it('lets who keeps dues write down how and when a member was talked with', async () => {
  let sent: unknown
  serve([open], [])
  server.use(
    http.post(address(`/dues-reminders/${open.id}/records`), async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(talked, { status: 201 })
    }),
  )
  renderAt('/desk/dues/reminders', routes, finance)
  await userEvent.click(await screen.findByRole('button', { name: '登记谈话：陈思远' }))
  const sheet = within(screen.getByRole('dialog'))
  expect(sheet.getByText('3 个月未交，共 ¥75.00。')).toBeVisible()
  await userEvent.type(sheet.getByLabelText(/谈话内容/), '说近期补交')
  await userEvent.click(sheet.getByRole('button', { name: '登记' }))
  await waitFor(() =>
    expect(sent).toEqual(['"0"', { channel: 'IN_PERSON', on: today(), note: '说近期补交' }]),
  )
})

it('shows the committee what was done, and ends nothing without what it must have found', async () => {
  let sent: unknown
  serve([], [raised])
  server.use(
    http.post(address(`/dues-cases/${raised.id}/decisions`), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...raised, status: 'ENDED', version: 1 }, { status: 201 })
    }),
  )
  renderAt('/desk/dues/reminders', routes, chair)
  await userEvent.click(await screen.findByRole('button', { name: '查看陈思远的欠交情况' }))
  const sheet = within(screen.getByRole('dialog'))
  expect(await sheet.findByText(/钱会计，2026-05-06，当面/)).toBeVisible()
  await userEvent.click(sheet.getByText('视为自动退会'))
  await userEvent.type(sheet.getByLabelText('决定文号'), '机工〔2026〕12号')
  await userEvent.type(sheet.getByLabelText('理由'), '经谈话仍不交纳')
  await userEvent.click(sheet.getByRole('button', { name: '登记决定' }))
  expect(sheet.getAllByText('须由委员会认定，否则不能视为自动退会。').length).toBeGreaterThan(0)
  expect(sent).toBeUndefined()
  await userEvent.click(sheet.getByLabelText('委员会认定没有正当理由'))
  await userEvent.click(sheet.getByLabelText('委员会认定不参加工会活动'))
  await userEvent.click(sheet.getByRole('button', { name: '登记决定' }))
  await waitFor(() =>
    expect(sent).toEqual({
      outcome: 'END',
      on: today(),
      documentNo: '机工〔2026〕12号',
      reason: '经谈话仍不交纳',
      noGoodReason: true,
      tookNoPart: true,
    }),
  )
})

it('offers whoever only reads neither', async () => {
  serve([open], [raised])
  renderAt('/desk/dues/reminders', routes, { ...administrator, permissions: ['SELF', 'DUES_READ'] })
  await userEvent.click(await screen.findByRole('button', { name: '查看陈思远的欠交情况' }))
  expect(await within(screen.getByRole('dialog')).findByText('已做的工作')).toBeVisible()
  expect(screen.queryByRole('button', { name: '登记决定' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /登记谈话/ })).not.toBeInTheDocument()
})
