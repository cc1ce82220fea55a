import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http as mock, HttpResponse, type JsonBodyType } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import type { CareTodo } from '../api/list-todos'
import { CompleteSheet } from './complete-sheet'
import { PlanSheet } from './plan-sheet'

const union = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' }
const person = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70', name: '陈思远', memberNo: 'M000123', union }
const todo: CareTodo = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e90',
  kind: 'HOSPITALIZATION',
  union,
  member: person,
  eventOn: '2026-11-18',
  dueOn: '2026-11-20',
  postponed: 0,
  done: false,
  checklist: [],
  version: 3,
}
const visit = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e80',
  visitNo: 'WW-2026-000012',
  member: person,
  union,
  occasion: 'HOSPITALIZATION',
  occasionName: '生病住院',
  visitedOn: '2026-11-20',
  form: 'CASH',
  amount: '500.00',
  status: 'RECORDED',
}

let sent: JsonBodyType[]
let versions: (string | null)[]
let visits: (typeof visit)[]

beforeEach(() => {
  sent = []
  versions = []
  visits = [visit, { ...visit, id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e81', status: 'REVERSED' }]
  server.use(
    mock.get(address('/condolence-visits'), () => HttpResponse.json({ items: visits })),
    mock.get(address('/condolence-reminders'), () => HttpResponse.json({ items: [] })),
    mock.get(address('/condolence-occasions'), () =>
      HttpResponse.json({
        items: [],
        unruled: [
          { occasion: 'HOSPITALIZATION', name: '生病住院', kind: 'VISIT' },
          { occasion: 'MEMBER_DEATH', name: '会员去世', kind: 'VISIT' },
          { occasion: 'FAMILY_MEDIATION', name: '家庭矛盾', kind: 'VISIT' },
        ],
        reportable: ['HOSPITALIZATION', 'MEMBER_DEATH'],
      }),
    ),
    mock.post(address('/member-searches'), () => HttpResponse.json({ items: [person] })),
    mock.post<never, JsonBodyType>(
      address(`/condolence-todos/${todo.id}/completions`),
      async ({ request }) => {
        sent.push(await request.json())
        versions.push(request.headers.get('If-Match'))
        return HttpResponse.json({ ...todo, done: true, version: 4 }, { status: 201 })
      },
    ),
    mock.post<never, JsonBodyType>(address('/condolence-todos'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(
        { occasion: 'HOSPITALIZATION', occurredOn: '2026-11-18', known: false },
        { status: 201 },
      )
    }),
  )
})

const complete = (onClose = vi.fn()) => {
  renderSignedIn(<CompleteSheet todo={todo} visitsPath="/c/visits" onClose={onClose} />)
  return onClose
}

it('calls a to-do done by a visit that is recorded, in the version that was read', async () => {
  const user = userEvent.setup()
  const onClose = complete()
  await user.click(await screen.findByRole('radio', { name: /生病住院.*慰问金 ¥500.00/ }))
  await user.click(screen.getByRole('button', { name: '办结' }))
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(sent).toEqual([{ visitId: visit.id }])
  expect(versions).toEqual(['"3"'])
})

it('offers no visit that was reversed, and a new one', async () => {
  complete()
  await screen.findByRole('radio', { name: /生病住院/ })
  expect(screen.getAllByRole('radio')).toHaveLength(2)
  expect(screen.getByRole('link', { name: '登记一次新的慰问' })).toHaveAttribute(
    'href',
    `/c/visits/new?member=${person.id}&occasion=HOSPITALIZATION&on=2026-11-18`,
  )
})

it('asks for a choice, and without a visit for the reason', async () => {
  const user = userEvent.setup()
  complete()
  await screen.findByRole('radio', { name: /生病住院/ })
  await user.click(screen.getByRole('button', { name: '办结' }))
  expect(await screen.findAllByText('请选择一次慰问，或选择没有走访')).not.toHaveLength(0)
  await user.click(screen.getByRole('radio', { name: '没有走访' }))
  await user.type(screen.getByRole('textbox', { name: '没有走访的原因' }), '本人谢绝')
  await user.click(screen.getByRole('button', { name: '办结' }))
  await waitFor(() => expect(sent).toEqual([{ reason: '本人谢绝' }]))
})

it('asks for the reason at once where nothing was recorded', async () => {
  visits = []
  complete()
  expect(await screen.findByRole('textbox', { name: '没有走访的原因' })).toBeVisible()
})

it('notes an occasion of a member', async () => {
  const user = userEvent.setup()
  const onClose = vi.fn()
  renderSignedIn(<PlanSheet onClose={onClose} />)
  await user.click(screen.getByRole('button', { name: '记下来' }))
  expect(await screen.findAllByText('请选择是什么事')).not.toHaveLength(0)
  expect(sent).toEqual([])
  await user.type(screen.getByRole('searchbox', { name: '看望谁' }), 'csy')
  await user.click(await screen.findByRole('button', { name: /陈思远/ }))
  await user.click(await screen.findByRole('radio', { name: '生病住院' }))
  expect(screen.getByRole('radio', { name: '会员去世' })).toBeVisible()
  expect(screen.queryByRole('radio', { name: '家庭矛盾' })).toBeNull()
  await user.type(screen.getByRole('textbox', { name: /听到的情况/ }), ' 市一医院 ')
  await user.click(screen.getByRole('button', { name: '记下来' }))
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(sent).toMatchObject([{ memberId: person.id, occasion: 'HOSPITALIZATION', note: '市一医院' }])
})
