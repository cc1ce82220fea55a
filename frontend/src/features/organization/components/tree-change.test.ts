import { expect, test } from 'vitest'
import { branchesOf } from './tree-change'

const place = (id: string, parentId: string | undefined, name: string, dissolved = false) => ({
  id,
  ...(parentId !== undefined && { parentId }),
  name,
  level: 3,
  memberCount: 1,
  dissolved,
})
const before = [place('a', 'above', '甲'), place('b', 'a', '乙'), place('c', 'b', '丙')]

test('the tree of before has no changes', () => {
  const [top] = branchesOf(before, before)
  expect(top?.changes).toEqual([])
  expect(top?.below[0]?.below[0]?.union.name).toBe('丙')
})

test('what was founded, dissolved, moved and renamed says so', () => {
  const after = [
    place('a', 'above', '新甲'),
    place('b', 'a', '乙', true),
    place('c', 'a', '丙'),
    place('d', 'a', '丁'),
  ]
  const [top] = branchesOf(after, before)
  expect(top?.changes).toEqual(['RENAMED'])
  expect(top?.below.map(({ changes }) => changes)).toEqual([['DISSOLVED'], ['MOVED'], ['FOUNDED']])
})
