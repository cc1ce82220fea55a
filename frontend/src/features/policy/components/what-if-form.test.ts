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

test('what is supposed of the member is asked along, and nothing that was not said', () => {
  const supposed = { ...startOf(tours), amount: '2000', surgery: true, earlierOn: '2026-01-05' }
  expect(questionOf('CARE', supposed, zh).question).toEqual({
    occasion: 'HOSPITALIZATION',
    form: 'CASH',
    amount: '2000.00',
    surgery: true,
    earlier: ['2026-01-05'],
  })
})

test('a visit without a gift needs no amount', () => {
  expect(questionOf('CARE', { ...startOf(tours), form: 'NONE' }, zh).missing).toEqual({})
})
