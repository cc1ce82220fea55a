import { expect, it } from 'vitest'
import { isSignature, pathOf } from './strokes'

it('writes strokes as one path of whole points', () => {
  const strokes = [
    [
      { x: 1.2, y: 2.6 },
      { x: 3, y: 4 },
    ],
    [{ x: 9, y: 9 }],
  ]
  expect(pathOf(strokes)).toBe('M1 3L3 4M9 9L9 9')
})

it('keeps a path to what the contract takes, cut between two points', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => ({ x: at % 300, y: at % 150 }))
  const path = pathOf([long])
  expect(path.length).toBeLessThanOrEqual(50_000)
  expect(path).toMatch(/\d$/)
})

it('takes a slip of the finger for no signature', () => {
  expect(isSignature([[{ x: 1, y: 1 }]])).toBe(false)
  expect(isSignature([Array.from({ length: 8 }, (_, at) => ({ x: at, y: at }))])).toBe(true)
})
