import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http as mock, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { organiser, renderSignedIn } from '../../../../../tests/render'
import { address, server } from '../../../../../tests/server'
import { MaskedValue } from './masked-value'

const memberId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e02'
const mayReveal = { ...organiser, permissions: ['MEMBER_REVEAL'] }
const phone = <MaskedValue memberId={memberId} value="PHONE" masked="199****0007" />

it('who may not reveal sees the masked value alone', () => {
  renderSignedIn(phone)
  expect(screen.getByText('199****0007')).toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('asks for purpose and reason, then shows the value', async () => {
  let asked: unknown
  server.use(
    mock.post(address(`/members/${memberId}/reveals`), async ({ request }) => {
      asked = await request.json()
      return HttpResponse.json({ phone: '19900000007' }, { status: 201 })
    }),
  )
  renderSignedIn(phone, mayReveal)
  await userEvent.click(screen.getByRole('button', { name: '显示完整手机号' }))
  await userEvent.click(screen.getByRole('radio', { name: '活动组织' }))
  await userEvent.type(screen.getByLabelText('理由'), '通知活动集合时间')
  await userEvent.click(screen.getByRole('button', { name: '显示完整号码' }))
  expect(await screen.findByText('19900000007')).toBeInTheDocument()
  expect(asked).toEqual({ values: ['PHONE'], purpose: 'ACTIVITY', reason: '通知活动集合时间' })
})

it('a missing reason is named at its field and nothing is shown', async () => {
  server.use(
    mock.post(address(`/members/${memberId}/reveals`), () =>
      HttpResponse.json(
        {
          status: 400,
          code: 'INVALID_INPUT',
          title: '输入有误',
          errors: [{ pointer: '/reason', code: 'SIZE', message: '长度应在 4 到 200 之间。' }],
        },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  renderSignedIn(phone, mayReveal)
  await userEvent.click(screen.getByRole('button', { name: '显示完整手机号' }))
  await userEvent.click(screen.getByRole('button', { name: '显示完整号码' }))
  expect(await screen.findAllByText('长度应在 4 到 200 之间。')).not.toHaveLength(0)
})
