import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { renderAt } from '../../../../../tests/render-desk'
import { server } from '../../../../../tests/server'
import { readText, textKeys } from '../../../../lib/vault/kept-texts'
import type { Member } from '../../api/member-to-edit'
import EditMemberPage from './edit-member-page'

const memberId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e11'
const path = `${location.origin}/api/v1/members/${memberId}`
const routes = [
  { path: '/desk/members/:id/edit', page: EditMemberPage },
  { path: '/desk/members', page: () => <p>名册</p> },
]
const file: Member = {
  id: memberId,
  memberNo: 'M000123',
  name: '解小满',
  sex: 'FEMALE',
  post: '科员',
  phoneMasked: '139****0001',
  union: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e12', name: '机关事务局工会' },
  status: 'ACTIVE',
  joinedOn: '2020-01-01',
  version: 3,
  updatedAt: '2026-11-01T00:00:00Z',
}
const staleAnswer = HttpResponse.json(
  { type: 'x', title: '内容已被他人修改', status: 412, code: 'CHANGED_MEANWHILE', requestId: 'r1' },
  { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
)

beforeEach(() => {
  localStorage.clear()
})

it('shows both versions when somebody was faster, loses nothing and saves on the newer one', async () => {
  let now = file
  const sent: { etag: string | null; body: unknown }[] = []
  server.use(
    http.get(path, () => HttpResponse.json(now)),
    http.put(path, async ({ request }) => {
      sent.push({ etag: request.headers.get('If-Match'), body: await request.json() })
      if (sent.length > 1) return HttpResponse.json({ ...now, version: 5 })
      now = { ...file, name: '谢小满', version: 4 }
      return staleAnswer
    }),
  )
  renderAt(`/desk/members/${memberId}/edit`, routes)
  const user = userEvent.setup()
  const post = await screen.findByLabelText(/职务/)
  await user.clear(post)
  await user.type(post, '科长')
  await user.type(screen.getByLabelText(/手机号/), '13900000002')
  await user.click(screen.getByRole('button', { name: '保存' }))

  const conflict = await screen.findByRole('table', { name: /另一位干部/ })
  expect(within(conflict).getByText('谢小满')).toBeVisible()
  expect(within(conflict).getByText('科长')).toBeVisible()
  expect(screen.getByLabelText(/职务/)).toHaveValue('科长')
  expect(screen.getByLabelText(/手机号/)).toHaveValue('13900000002')
  await user.click(within(conflict).getAllByRole('button', { name: '采用对方的' })[0] ?? conflict)
  expect(screen.getByLabelText(/姓名/)).toHaveValue('谢小满')
  await user.click(screen.getByRole('button', { name: '保存' }))

  expect(await screen.findByText('名册')).toBeVisible()
  expect(sent.map(({ etag }) => etag)).toEqual(['"3"', '"4"'])
  expect(sent[1]?.body).toMatchObject({ name: '谢小满', post: '科长', phone: '13900000002' })
})

it('keeps identity and phone number out of the draft on the device', async () => {
  server.use(http.get(path, () => HttpResponse.json(file)))
  renderAt(`/desk/members/${memberId}/edit`, routes)
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText(/身份证号/), '11010519491231002X')
  await user.type(screen.getByLabelText(/工号/), 'E7')
  dispatchEvent(new Event('pagehide'))
  const kept = JSON.stringify(textKeys('').map(readText))
  expect(kept).toContain('E7')
  expect(kept).not.toContain('11010519491231002X')
})
