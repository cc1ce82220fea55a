import { expect, it } from 'vitest'
import { faultsOf, matching, nothingTyped, receiptOf } from './receipt-form'

const t = { signNeeded: 'sign', codeNeeded: 'code', needed: 'needed', tailNeeded: 'tail' }
const signed = { ...nothingTyped, lines: [Array.from({ length: 20 }, (_, at) => at)] }
const noon = new Date('2026-07-15T04:00:00Z')

it('asks for a signature, a whole code, or all about the proxy', () => {
  expect(faultsOf(nothingTyped, t)).toEqual({ signature: 'sign' })
  expect(faultsOf({ ...nothingTyped, way: 'CODE', code: '12345' }, t)).toEqual({ code: 'code' })
  expect(faultsOf({ ...signed, way: 'PROXY', proxyName: '陈母' }, t)).toEqual({
    proxyRelation: 'needed',
    proxyReason: 'needed',
    proxyIdTail: 'tail',
  })
  expect(faultsOf(signed, t)).toEqual({})
})

it('sends what belongs to the way alone, with the moment of handing over', () => {
  expect(receiptOf({ ...signed, way: 'CODE', code: '123456', proxyName: '陈母' }, noon)).toEqual({
    way: 'CODE',
    code: '123456',
    takenAt: '2026-07-15T04:00:00.000Z',
  })
  const { way, signature } = receiptOf(signed, noon)
  expect(way).toBe('SIGNATURE')
  expect(signature).toMatch(/^M0 1L2 3/)
})

it('finds people on the device by name, initials or number', () => {
  const people = [
    { name: '陈思远', initials: 'csy', memberNo: '0001' },
    { name: '林国强', idTail: '4027' },
  ]
  expect(matching(people, '陈').map(({ name }) => name)).toEqual(['陈思远'])
  expect(matching(people, 'CSY')).toHaveLength(1)
  expect(matching(people, '40')).toHaveLength(1)
  expect(matching(people, 'zz')).toEqual([])
})
