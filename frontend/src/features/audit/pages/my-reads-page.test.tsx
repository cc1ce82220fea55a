import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http as mock, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import type { MemberRead } from '../api/list-my-reads'
import MyReadsPage from './my-reads-page'

const opened: MemberRead = {
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e20',
  at: '2026-11-20T01:30:00Z',
  reader: '周组织员',
  office: 'ORGANIZER',
  union: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' },
  part: 'FILE',
  purpose: 'CARE',
  values: [],
}
const revealed: MemberRead = {
  ...opened,
  id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e21',
  part: 'VALUES',
  values: ['ID_NUMBER', 'PHONE'],
  reason: '核对医疗互助参保信息',
}

it('says who, in which office, when, what for and why', async () => {
  server.use(mock.get(address('/me/reads'), () => HttpResponse.json({ items: [revealed, opened] })))
  renderSignedIn(<MyReadsPage />)
  expect(await screen.findAllByText('周组织员')).toHaveLength(2)
  expect(screen.getByText(/身份证号、手机号/)).toBeInTheDocument()
  expect(screen.getByText(/理由：核对医疗互助参保信息/)).toBeInTheDocument()
  expect(screen.getAllByText('机关第一分工会 · 组织员')).toHaveLength(2)
  expect(screen.getAllByText(/2026年11月20日（周五）09:30/)).toHaveLength(2)
})

it('goes on to earlier ones', async () => {
  server.use(
    mock.get(address('/me/reads'), ({ request }) =>
      new URL(request.url).searchParams.has('cursor')
        ? HttpResponse.json({ items: [{ ...opened, reader: '钱主席' }] })
        : HttpResponse.json({ items: [revealed], next: 'abc' }),
    ),
  )
  renderSignedIn(<MyReadsPage />)
  await userEvent.click(await screen.findByRole('button', { name: '显示更早的记录' }))
  expect(await screen.findByText('钱主席')).toBeInTheDocument()
})

it('an empty list explains itself', async () => {
  server.use(mock.get(address('/me/reads'), () => HttpResponse.json({ items: [] })))
  renderSignedIn(<MyReadsPage />)
  expect(await screen.findByText('还没有人看过您的资料')).toBeInTheDocument()
})
