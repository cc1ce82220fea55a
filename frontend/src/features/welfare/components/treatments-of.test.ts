import { expect, it } from 'vitest'
import { treatmentsOf } from './treatments-of'

const claim = (treatmentId: string, status: 'SUBMITTED' | 'PAID' | 'REFUSED') => ({
  treatmentId,
  status,
  foundOn: '2026-11-02',
  personalCost: '12000.00',
})

it('offers each illness once, whatever scheme it was claimed under, and none that no claim stands for', () => {
  const offered = treatmentsOf([claim('a', 'PAID'), claim('a', 'SUBMITTED'), claim('b', 'REFUSED')])
  expect(offered).toEqual([{ id: 'a', foundOn: '2026-11-02', personalCost: '12000.00' }])
})
