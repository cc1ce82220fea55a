import { expect, test } from 'vitest'
import type { PolicyPack } from '../api/policy-packs'
import zh from '../zh-CN'
import { firstKind, questionOf, startOf } from './what-if-form'

const tours = {
  occasions: [],
  values: [{ path: 'sanatorium.perDay' }],
} as unknown as PolicyPack

test('a rule book about tours asks about a tour first', () => {
  expect(firstKind(tours)).toBe('SANATORIUM')
})

test('four days for 2,600 are asked as a tour', () => {
  const supposed = { ...startOf(tours), days: '4', cost: '2600' }
  expect(questionOf('SANATORIUM', supposed, zh)).toEqual({
    question: { tour: { days: 4, cost: '2600.00', supportedRegion: false, outside: false } },
    missing: {},
  })
})

test('what is missing is told by its field and nothing is asked', () => {
  expect(questionOf('LATE_CHARGE', startOf(tours), zh)).toEqual({
    question: {},
    missing: { principal: zh.needAmount, lateDays: zh.needDays },
  })
  expect(questionOf('CARE', startOf(tours), zh).missing).toEqual({ amount: zh.needAmount })
})

test('a visit without a gift needs no amount', () => {
  expect(questionOf('CARE', { ...startOf(tours), form: 'NONE' }, zh).missing).toEqual({})
})
