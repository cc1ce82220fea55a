import { describe, expect, it } from 'vitest'
import { filterOf, mondayOf } from './todo-filters'

const asked = (query: string) => filterOf(new URLSearchParams(query), 'u1', '2026-11-26')

describe('filters of to-dos', () => {
  it('begin a week on Monday, a Sunday too', () => {
    expect(mondayOf('2026-11-26')).toBe('2026-11-23')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2026-11-30')).toBe('2026-11-30')
  })

  it('look as far ahead as each kind wants unless asked otherwise, so that a retirement in sixty days is seen', () => {
    expect(asked('')).toEqual({ unionId: 'u1', kind: undefined, whose: undefined, upcoming: true })
    expect(asked('when=late')).toMatchObject({ dueBefore: '2026-11-26' })
    expect(asked('when=week')).toMatchObject({ dueBefore: '2026-11-30' })
    expect(asked('when=done')).toMatchObject({ done: true })
  })

  it('take no word that they do not know', () => {
    expect(asked('kind=no-word&whose=HERS&when=never')).toMatchObject({
      kind: undefined,
      whose: undefined,
      upcoming: true,
    })
  })
})
