import { expect, it } from 'vitest'
import type { HardshipFile } from '../api/hardship-files'
import { extent, waterfall } from './means-model'

const file = (income: string, cost: string, net: string) =>
  ({
    household: {
      incomes: [{ kind: 'OWN_WAGE', amount: income }],
      costs: [{ kind: 'MEDICAL', amount: cost }],
    },
    figures: { net },
  }) as unknown as HardshipFile

it('steps from what came in over what had to go to what is left', () => {
  const bars = waterfall(file('60000.00', '42000.00', '18000.00'))
  expect(bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 6_000_000],
    [6_000_000, 1_800_000],
    [0, 1_800_000],
  ])
})

it('goes below zero when the costs exceed the income', () => {
  const bars = waterfall(file('30000.00', '42000.00', '-12000.00'))
  expect(extent(bars)).toEqual({ least: -1_200_000, most: 3_000_000 })
})
