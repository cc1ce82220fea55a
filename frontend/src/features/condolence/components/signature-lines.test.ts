import { describe, expect, it } from 'vitest'
import { drawn, isSignature, longer, pointOn } from './signature-lines'

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

  it('is more than a dot', () => {
    expect(isSignature([[5, 5]])).toBe(false)
    expect(isSignature([Array.from({ length: 20 }, (_, at) => at)])).toBe(true)
  })
})
