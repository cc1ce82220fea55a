import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import { PersonPicker } from './person-picker'

const union = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' }
const member = (number: number) => ({
  id: `019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e${10 + number}`,
  name: `示会员${number}`,
  memberNo: `M00000${number}`,
})
const due = (number: number) => ({ member: member(number), union, done: false })
const visit = (number: number) => ({ member: member(number), union })

it('shows whom the officer visited last also when she is due but not among the first who are', async () => {
  server.use(
    http.get(address('/condolence-reminders'), () =>
      HttpResponse.json({ items: [1, 2, 3, 4, 5, 6, 7].map(due) }),
    ),
    http.get(address('/condolence-visits'), () => HttpResponse.json({ items: [7, 1, 8].map(visit) })),
  )
  renderSignedIn(<PersonPicker value={null} error={undefined} onChange={() => undefined} />)
  const recent = await screen.findByRole('group', { name: '最近看望过' })
  await screen.findByRole('group', { name: '本周生日' })
  expect(
    within(recent)
      .getAllByRole('button')
      .map((button) => button.querySelector('small')?.textContent),
  ).toEqual(['M000007', 'M000008'])
})
