import { describe, expect, it } from 'vitest'
import { rejectionOf } from './accepted-file'

const file = (name: string, size = 1000) => ({ name, size })

describe('a file before it is sent', () => {
  it('is taken when it is what the import reads', () => {
    expect(rejectionOf('ROSTER', file('花名册.XLSX'))).toBeUndefined()
    expect(rejectionOf('UNIONS', file('tree.xlsx'))).toBeUndefined()
    expect(rejectionOf('ANNUAL_PLAN', file('计划.txt'))).toBeUndefined()
    expect(rejectionOf('WAGE_BASES', file('工资表.csv'))).toBeUndefined()
  })

  it.each([
    ['花名册.xls', 'oldExcel'],
    ['花名册.et', 'oldExcel'],
    ['花名册.csv', 'csv'],
    ['花名册.docx', 'notXlsx'],
    ['花名册', 'notXlsx'],
  ])('%s is sent back with its own way out', (name, reason) => {
    expect(rejectionOf('ROSTER', file(name))).toBe(reason)
  })

  it('is too large from the first byte beyond 32 MB', () => {
    expect(rejectionOf('ROSTER', file('a.xlsx', 33_554_432))).toBeUndefined()
    expect(rejectionOf('ROSTER', file('a.xlsx', 33_554_433))).toBe('tooLarge')
  })

  it('is refused when it is empty', () => {
    expect(rejectionOf('ROSTER', file('a.xlsx', 0))).toBe('empty')
  })
})
