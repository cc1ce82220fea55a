import { expect, it } from 'vitest'
import { offered } from './step-model'

it('offers what leads on first, and approval only to whoever may give it', () => {
  expect(offered(['RETURN', 'VISIT', 'REFUSE'], false)).toEqual(['VISIT', 'REFUSE', 'RETURN'])
  expect(offered(['TEST', 'PUBLISH'], false)).toEqual(['PUBLISH', 'TEST'])
  expect(offered(['APPROVE', 'REFUSE'], false)).toEqual(['REFUSE'])
  expect(offered(['APPROVE', 'REFUSE'], true)).toEqual(['APPROVE', 'REFUSE'])
  expect(offered(['LINK', 'OPEN'], true)).toEqual([])
})
