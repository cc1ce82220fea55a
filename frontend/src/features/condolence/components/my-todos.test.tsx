import { screen } from '@testing-library/react'
import { http as mock, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderSignedIn } from '../../../../tests/render'
import { address, server } from '../../../../tests/server'
import { MyTodos } from './my-todos'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-26T02:00:00Z'), toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

it('shows a retirement sixty days ahead that nobody took yet, without being asked', async () => {
  const asked: string[] = []
  server.use(
    mock.get(address('/condolence-todos'), ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json({
        items: [
          {
            id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e90',
            kind: 'RETIREMENT',
            union: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' },
            member: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70', name: '陈思远' },
            eventOn: '2027-01-25',
            dueOn: '2027-01-25',
            ifWorkerPostOn: '2021-08-25',
            postponed: 0,
            done: false,
            checklist: [],
            version: 0,
          },
        ],
      })
    }),
  )
  renderSignedIn(<MyTodos />)
  expect(await screen.findByText('陈思远')).toBeInTheDocument()
  expect(screen.getByText(/岗位类别未登记，.*可能更早/)).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '我该办的' })).toBeChecked()
  expect(asked).toHaveLength(1)
  expect(Object.fromEntries(new URLSearchParams(asked[0]))).toEqual({
    whose: 'MINE_OR_NOBODY',
    upcoming: 'true',
    limit: '20',
  })
})
