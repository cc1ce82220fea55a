import { expect, it } from 'vitest'
import { isSecret } from './secret-text'

it('keeps phones, their last four digits and identity numbers out of the address', () => {
  for (const typed of ['4321', '13900000001', '+86 139 0000 0001', '11010519491231002x', '１３９００００']) {
    expect(isSecret(typed), typed).toBe(true)
  }
})

it('lets names, pinyin and member numbers into the address', () => {
  for (const typed of ['陈思远', 'csy', 'M000123', 'E-7788', '12', ''])
    expect(isSecret(typed), typed).toBe(false)
})
