import { expect, it } from 'vitest'
import { rowFaults } from './ceremony-faults'

it('names the row and the person of each fault and leaves the others to the form', () => {
  const people = [
    { name: '甲', idNumber: '1' },
    { name: '乙', idNumber: '2' },
  ]
  const faults = rowFaults(
    [
      { pointer: '/people/1/idNumber', code: 'ID_NUMBER_SHAPE', message: '应为 18 位' },
      { pointer: '/heldOn', code: 'IN_FUTURE', message: '不能晚于今天' },
    ],
    people,
  )
  expect(faults).toEqual([{ key: '/people/1/idNumber应为 18 位', row: 2, name: '乙', message: '应为 18 位' }])
})
