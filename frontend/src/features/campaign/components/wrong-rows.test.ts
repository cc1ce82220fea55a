import { expect, it } from 'vitest'
import { ProblemError } from '../../../lib/problem'
import { wrongRows } from './wrong-rows'

it('names wrong rows in the order of the file and leaves out what is no row', () => {
  const errors = [
    { pointer: '/rows/12/name', code: 'NAME_DIFFERS', message: '姓名不一致' },
    { pointer: '/rows/3/batch', code: 'UNKNOWN_BATCH', message: '没有这个批次' },
    { pointer: '/other', code: 'REQUIRED', message: '请填写' },
  ]
  const refused = new ProblemError({ status: 422, code: 'ROSTER_FILE_WRONG', title: '名册文件有误', errors })
  expect(wrongRows(refused)).toEqual([
    { row: 3, column: 'batch', message: '没有这个批次' },
    { row: 12, column: 'name', message: '姓名不一致' },
  ])
  expect(wrongRows(new ProblemError({ status: 422, code: 'FILE_HAS_MACRO', title: '含有宏' }))).toEqual([])
})
