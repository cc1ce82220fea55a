import { expect, it } from 'vitest'
import { percentOf, sumOf } from './fen'

it('sums money to the fen, also where floating point would not', () => {
  expect(sumOf(['0.10', '0.20'])).toBe('0.30')
  expect(sumOf(['1113000.00', '0.01'])).toBe('1113000.01')
  expect(sumOf([])).toBe('0.00')
})

it('measures bars against the whole', () => {
  expect(percentOf('250.00', '1000.00')).toBe(25)
  expect(percentOf('1.00', '0.00')).toBe(0)
})
