import { describe, expect, it } from 'vitest'
import { heatOf, shadeOf } from './heat'

const cell = (occasion: string, month: number, visits: number, amount: string) => ({
  occasion,
  occasionName: occasion,
  month,
  visits,
  amount,
})

describe('the heat map', () => {
  it('has a row for each occasion with exact sums, and knows the most', () => {
    const { rows, most } = heatOf([
      cell('BIRTHDAY', 1, 3, '900.10'),
      cell('BIRTHDAY', 12, 5, '0.20'),
      cell('MARRIAGE', 6, 1, '500.00'),
    ])
    expect(rows.map(({ occasion, amount }) => [occasion, amount])).toEqual([
      ['BIRTHDAY', '900.30'],
      ['MARRIAGE', '500.00'],
    ])
    expect(rows[0]?.visits).toEqual([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5])
    expect(most?.visits).toBe(5)
  })

  it('is empty without visits', () => {
    expect(heatOf([])).toEqual({ rows: [], most: undefined })
  })

  it('shades from nothing to the most', () => {
    expect([0, 1, 25, 26, 100].map((visits) => shadeOf(visits, 100))).toEqual([0, 1, 1, 2, 4])
  })
})
