import { expect, it } from 'vitest'
import { nextTheme, nextYear } from './next-year'

it('counts the year of a name and of a day on', () => {
  expect(nextTheme('2026年高温慰问', 2026)).toBe('2027年高温慰问')
  expect(nextTheme('高温一线职工慰问', 2026)).toBe('高温一线职工慰问')
  expect(nextYear('2026-07-15')).toBe('2027-07-15')
  expect(nextYear('2028-02-29')).toBe('2029-02-28')
})
