import { expect, it } from 'vitest'
import { treemap } from './treemap'

const size = ({ width, height }: { width: number; height: number }) => (width * height) / 10_000

it('gives every weight an area of its size', () => {
  const weights = [50, 30, 15, 5]
  treemap(weights).forEach((area, at) => expect(size(area)).toBeCloseTo((weights[at] ?? 0) / 100))
})

it('fills the frame whatever the weights', () => {
  for (const weights of [[1], [1, 1, 1], [0, 0], Array.from({ length: 60 }, (_, at) => at + 1)]) {
    const areas = treemap(weights)
    expect(areas).toHaveLength(weights.length)
    expect(areas.reduce((all, area) => all + size(area), 0)).toBeCloseTo(1)
  }
})

it('has nothing to cut without weights', () => {
  expect(treemap([])).toEqual([])
})
