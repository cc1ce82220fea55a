import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import FiguresPage from './figures-page'

const none = {
  campaigns: 0,
  units: 0,
  persons: 0,
  personTimes: 0,
  received: 0,
  cash: '0.00',
  goods: '0.00',
  amount: '0.00',
  personsWord: 'EXACT',
  personsRound: 0,
}
const warmth = {
  ...none,
  campaigns: 1,
  units: 60,
  persons: 371,
  personTimes: 371,
  cash: '927500.00',
  goods: '185500.00',
  amount: '1113000.00',
}

it('says what reports say of a year, as a picture and as a table', async () => {
  server.use(
    http.get(address('/campaign-figures'), ({ request }) => {
      const kind = new URL(request.url).searchParams.get('kind')
      return HttpResponse.json(kind === null || kind === 'WARMTH' ? warmth : none)
    }),
  )
  renderAt('/desk/campaigns/figures', [{ path: '/desk/campaigns/figures', page: FiguresPage }], {
    ...administrator,
    permissions: [...administrator.permissions, 'CAMPAIGN_READ'],
  })
  expect(await screen.findByText(/共慰问 371 人、371 人次，合计 ¥1,113,000.00/)).toBeInTheDocument()
  const picture = screen.getByRole('list', { name: '各类活动金额' })
  expect(within(picture).getByText('¥1,113,000.00 · 371 人次')).toBeInTheDocument()
  const table = screen.getByRole('table', { name: '各类活动明细' })
  expect(within(table).getAllByRole('row')).toHaveLength(6)
})
