import { describe, expect, it } from 'vitest'
import { drawn, isSignature, longer, pathOf, pointOn } from './lines'

describe('a signature', () => {
  it('lies on the same field whatever the screen', () => {
    const box = { left: 10, top: 20, width: 500, height: 200 } as DOMRect
    expect(pointOn(box, 260, 120)).toEqual([500, 200])
    expect(pointOn(box, -40, 900)).toEqual([0, 400])
  })

  it('grows by points that moved', () => {
    expect(longer([1, 2], [1, 2])).toEqual([1, 2])
    expect(longer([1, 2], [3, 4])).toEqual([1, 2, 3, 4])
  })

  it('keeps a dot as a short stroke and leaves out nothing else', () => {
    expect(drawn([[5, 5], [], [1, 1, 2, 2]])).toEqual([
      [5, 5, 5, 5],
      [1, 1, 2, 2],
    ])
  })

  it('is written as one path of an SVG, each stroke from its beginning', () => {
    expect(
      pathOf([
        [1, 3, 3, 4],
        [9, 9],
      ]),
    ).toBe('M1 3L3 4M9 9L9 9')
  })

  it('stays within what the contract takes, cut between two points', () => {
    const long = Array.from({ length: 8 }, () => Array.from({ length: 4_000 }, (_, at) => at % 400))
    const path = pathOf(long)
    expect(path.length).toBeLessThanOrEqual(50_000)
    expect(path).toMatch(/\d$/)
  })

  it('is more than a dot', () => {
    expect(isSignature([[5, 5]])).toBe(false)
    expect(isSignature([Array.from({ length: 20 }, (_, at) => at)])).toBe(true)
  })
})
