import { expect, test } from 'vitest'
import { nothingTyped, requestOf } from './profile-model'

test('only what was typed is asked for, full width folded', () => {
  expect(requestOf({ ...nothingTyped, PHONE: '１３９００００００１２ ', note: ' 换号 ' })).toEqual({
    phone: '13900000012',
    note: '换号',
  })
})

test('a note alone asks for nothing', () => {
  expect(requestOf({ ...nothingTyped, note: '有误' })).toBeUndefined()
})
