import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { SanatoriumStatistics } from '../api/statistics'
import { YearStatistics } from '../components/year-statistics'

const statistics: SanatoriumStatistics = {
  union: { id: unionId, name: '机关工会' },
  year: 2026,
  entitled: 2036,
  completed: 1880,
  percent: '92.3',
  paid: '5640000.00',
  own: '12000.00',
  destinations: [
    { division: '331123', destination: '丽水市遂昌县', persons: 365, paid: '1095000.00' },
    { division: '650100', destination: '新疆乌鲁木齐市', persons: 40, paid: '120000.00' },
  ],
  forms: [{ form: 'UNIT_GROUP', persons: 1880 }],
  losses: { persons: 2, herself: '800.00', unit: '500.00' },
  satisfaction: { tours: 2, asked: 40, answered: 30, mean: '4.6', counts: [0, 0, 2, 8, 20] },
}

const shows = (of: SanatoriumStatistics) => {
  server.use(
    http.get(address('/sanatorium-programs'), () => HttpResponse.json({ items: [] })),
    http.get(address('/sanatorium-statistics'), () => HttpResponse.json(of)),
  )
  renderAt('/desk', [{ path: '/desk', page: () => <YearStatistics unionId={unionId} /> }], administrator)
}

it('says the uptake, draws the destinations and gives the same as a table', async () => {
  const user = userEvent.setup()
  shows(statistics)
  const said = await screen.findAllByText('完成 1880 / 2036 人，92.3%')
  // once in words, once beside its bar
  expect(said).toHaveLength(2)
  expect(screen.getByText(/成团后退出有损失的 2 人/)).toBeVisible()
  expect(screen.getByText('去丽水市遂昌县的最多，365 人。')).toBeVisible()
  expect(within(screen.getByRole('list', { name: '目的地' })).getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByText(/不满五人，为免认出个人/)).toBeVisible()
  expect(screen.getByText('2 个团，40 人到场，30 人评价，平均 4.6 分（满分 5 分）')).toBeVisible()
  await user.click(screen.getByLabelText('表'))
  const table = await screen.findByRole('table')
  expect(within(table).getByRole('cell', { name: '丽水市遂昌县' })).toBeVisible()
  expect(within(table).getByRole('cell', { name: '365' })).toBeVisible()
})

it('says that nobody has been, and that nothing comes out of answers yet', async () => {
  shows({
    ...statistics,
    completed: 0,
    percent: '0.0',
    destinations: [],
    forms: [],
    satisfaction: { tours: 0, asked: 0, answered: 0, counts: [0, 0, 0, 0, 0] },
  })
  expect(await screen.findByText('这一年还没有出行记录。')).toBeVisible()
  expect(screen.getByText(/还没有可以公布的评价/)).toBeVisible()
})
