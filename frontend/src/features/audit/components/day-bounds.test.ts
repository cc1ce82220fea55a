import { expect, it } from 'vitest'
import { boundsOf } from './day-bounds'

it('takes whole days of China, the last one included', () => {
  expect(boundsOf('2026-11-20', '2026-11-30')).toEqual({
    from: '2026-11-20T00:00:00+08:00',
    to: '2026-12-01T00:00:00+08:00',
  })
})

it('leaves an open end open', () => {
  expect(boundsOf('', '')).toEqual({})
})
