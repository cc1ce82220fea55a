import { expect, it } from 'vitest'
import { ProblemError } from '../../../lib/problem'
import { applicantMessages, applicantOf, applicantsOf, emptyApplicant } from './applicant-model'

it('reads a list pasted from a spreadsheet, whatever stands between the columns', () => {
  expect(
    applicantsOf(
      '单于晴\t110105194912310 02x\t13900000001\t\t科员\n\n尉迟𠮷 11010519491231002X,，\r\n阿依古丽·买买提,11010519491231002X',
    ),
  ).toEqual([
    { name: '单于晴', idNumber: '110105194912310 02X', phone: '13900000001', post: '科员' },
    { name: '尉迟𠮷', idNumber: '11010519491231002X' },
    { name: '阿依古丽·买买提', idNumber: '11010519491231002X' },
  ])
})

it('leaves out what is empty and narrows full-width digits', () => {
  expect(applicantOf({ ...emptyApplicant, name: ' 甲 ', idNumber: '１１０' })).toEqual({
    name: '甲',
    idNumber: '110',
  })
})

it('finds the field of the form that an error of the applicant is about', () => {
  const problem = new ProblemError({
    status: 400,
    code: 'INVALID_INPUT',
    title: '输入有误',
    errors: [
      { pointer: '/applicant/idNumber', code: 'ID_NUMBER_SHAPE', message: '应为 18 位' },
      { pointer: '/unionCode', code: 'UNION_CODE_UNKNOWN', message: '没有这个代码' },
    ],
  })
  expect(applicantMessages(problem)).toEqual({ idNumber: '应为 18 位', unionCode: '没有这个代码' })
  expect(applicantMessages(null)).toEqual({})
})
