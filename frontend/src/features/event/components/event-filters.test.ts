import { expect, it } from 'vitest'
import { filterOf, isEventKind } from './event-filters'

it('asks for the whole month, over the turn of the year too', () => {
  expect(filterOf('2026-12', 'SPORT')).toEqual({ from: '2026-12-01', to: '2027-01-01', kind: 'SPORT' })
})

it('leaves out what is not asked for, and months that are none', () => {
  const nothing = { from: undefined, to: undefined, kind: undefined }
  expect(filterOf('', '')).toEqual(nothing)
  expect(filterOf('2026-13', '')).toEqual(nothing)
})

it('knows a kind from a word in the address', () => {
  const known = { SPORT: '体育' }
  expect(isEventKind('SPORT', known)).toBe(true)
  expect(isEventKind('DRINKING', known)).toBe(false)
})
