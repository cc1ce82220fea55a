import { describe, expect, it } from 'vitest'
import { bodyOf, emptyExport, faultsOf } from './export-model'

describe('what is asked for with an export', () => {
  it('wants columns, a purpose in words, and a reason of its own for whole numbers', () => {
    expect(faultsOf({ ...emptyExport, columns: [] })).toEqual(['columns', 'reason'])
    expect(faultsOf({ ...emptyExport, reason: '年度核对', full: true })).toEqual(['fullReason'])
    expect(faultsOf({ ...emptyExport, reason: '年度核对' })).toEqual([])
  })

  it('asks for masked numbers unless whole ones were chosen', () => {
    const form = { ...emptyExport, reason: ' 年度核对 ', fullReason: '投保' }
    expect(bodyOf(form, { memberStatus: 'ACTIVE' })).not.toHaveProperty('fullReason')
    expect(bodyOf({ ...form, full: true }, {})).toMatchObject({ reason: '年度核对', fullReason: '投保' })
  })

  it('keeps the columns in the order of the file, however they were ticked', () => {
    expect(bodyOf({ ...emptyExport, columns: ['POST', 'NAME'] }, {}).columns).toEqual(['NAME', 'POST'])
  })
})
