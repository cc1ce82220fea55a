import { describe, expect, it } from 'vitest'
import { changeOf, conflictsOf, mergedOnto, type Correction } from './correction'

const read: Correction = {
  occurredOn: '2026-11-18',
  visitedOn: '2026-11-20',
  visitors: '周组织',
  form: 'CASH',
  amount: '500.00',
  relation: '',
  relativeName: '',
  illness: '',
  surgery: '',
  note: '已做手术',
}

describe('a correction', () => {
  it('says what is there and leaves out what is not', () => {
    expect(changeOf({ ...read, form: 'NONE', amount: '', note: ' ' }, undefined)).toEqual({
      occurredOn: '2026-11-18',
      visitedOn: '2026-11-20',
      visitors: ['周组织'],
      form: 'NONE',
    })
  })

  it('is none while the amount of a gift is missing', () => {
    expect(changeOf({ ...read, amount: '' }, undefined)).toBeUndefined()
  })

  it('keeps whom of the list it is about', () => {
    expect(changeOf(read, 'f1')).toMatchObject({ familyMemberId: 'f1', amount: '500.00' })
  })

  it('keeps what was told of an illness', () => {
    expect(changeOf({ ...read, illness: 'INJURY', surgery: 'yes' }, undefined)).toMatchObject({
      illness: 'INJURY',
      surgery: true,
    })
  })

  it('conflicts only where both touched the same field differently', () => {
    const mine = { ...read, amount: '600.00', note: '已出院' }
    const theirs = { ...read, amount: '800.00', visitors: '周组织、李四', note: '已出院' }
    expect(conflictsOf(read, mine, theirs)).toEqual(['amount'])
    expect(mergedOnto(read, mine, theirs)).toEqual({
      ...read,
      amount: '600.00',
      visitors: '周组织、李四',
      note: '已出院',
    })
  })
})
