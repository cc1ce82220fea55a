import { expect, test } from 'vitest'
import { foldCreditCode, judgeCreditCode } from './credit-code'

test('the example of the standard holds, and so does a sum divisible by 31', () => {
  expect(judgeCreditCode('91350100M000100Y43')).toBe('right')
  expect(judgeCreditCode('813300000000000280')).toBe('right')
})

test('a code in circulation that fails its check is told from one of the wrong shape', () => {
  expect(judgeCreditCode('91350211M0000XUF46')).toBe('check')
  expect(judgeCreditCode('9135010')).toBe('shape')
  expect(judgeCreditCode('O1350100M000100Y43')).toBe('shape')
})

test('full-width and small letters and spaces are folded', () => {
  expect(foldCreditCode(' ９１350100m000100y43 ')).toBe('91350100M000100Y43')
})
