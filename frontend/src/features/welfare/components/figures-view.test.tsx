import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import { today, yearOf } from '../../../lib/format'
import type { MutualAidFigures } from '../api/figures'
import { FiguresView } from './figures-view'

const of = (persons: number): MutualAidFigures => ({
  persons,
  personTimes: persons,
  employers: persons === 0 ? 0 : 63,
  basicUnions: 1,
  subsidy: '1530000.00',
  claimsPaid: 2,
  paidOut: '120000.00',
})

it('shows all schemes together and each in which somebody is enrolled, of the year that is chosen', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(address('/mutual-aid-schemes'), () =>
      HttpResponse.json({
        items: [
          { code: 'WUHAN_SERIOUS', name: '职工重大疾病医疗互助' },
          { code: 'GD_WOMEN', name: '女职工安康' },
        ],
      }),
    ),
    http.get(address('/mutual-aid-figures'), ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query.get('from'))
      return HttpResponse.json(of(query.get('scheme') === 'GD_WOMEN' ? 0 : 30843))
    }),
  )
  renderAt('/desk/welfare', [{ path: '/desk/welfare', page: () => <FiguresView /> }], administrator)
  const table = await screen.findByRole('table', { name: '互助统计' })
  expect(await within(table).findByText('职工重大疾病医疗互助')).toBeVisible()
  expect(within(table).getAllByRole('row')).toHaveLength(3)
  expect(within(table).getAllByText('¥1,530,000.00')).toHaveLength(2)
  const last = yearOf(today()) - 1
  await userEvent.click(screen.getByRole('radio', { name: `${last} 年` }))
  await expect.poll(() => asked).toContain(`${last}-01-01`)
})
