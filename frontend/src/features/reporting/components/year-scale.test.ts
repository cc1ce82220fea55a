import { describe, expect, it } from 'vitest'
import { barOf, markOf } from './year-scale'

describe('a window on the scale of a year', () => {
  it('fills the year when it lasts all year', () => {
    expect(barOf({ from: '2026-01-01', to: '2027-01-01' }, 2026)).toEqual({ left: 0, width: 100 })
  })

  it('is cut at the ends of the year', () => {
    expect(barOf({ from: '2025-11-01', to: '2026-01-02' }, 2026)).toEqual({ left: 0, width: 100 / 365 })
    const end = barOf({ from: '2026-12-31', to: '2027-03-01' }, 2026)
    expect((end?.left ?? 0) + (end?.width ?? 0)).toBeCloseTo(100)
  })

  it('is not drawn when it lies in another year', () => {
    expect(barOf({ from: '2025-01-01', to: '2026-01-01' }, 2026)).toBeUndefined()
  })

  it('counts the leap day', () => {
    expect(barOf({ from: '2028-02-29', to: '2028-03-01' }, 2028)?.width).toBeCloseTo(100 / 366)
  })

  it('marks today only in its own year', () => {
    expect(markOf('2026-01-01', 2026)).toBe(0)
    expect(markOf('2026-07-02', 2026)).toBeCloseTo((100 * 182) / 365)
    expect(markOf('2026-07-02', 2027)).toBeUndefined()
  })
})
