import { expect, test } from 'vitest'
import {
  bodyOf,
  emptyStep,
  missingFrame,
  missingSteps,
  stepMessages,
  type ReorganizationForm,
} from './reorganization-form-model'

const union = { id: 'a', name: '甲工会' }
const other = { id: 'b', name: '乙工会' }
const form: ReorganizationForm = {
  union: { id: 'top', name: '工委' },
  title: '机构改革',
  documentNumber: '',
  effectiveOn: '2026-03-01',
  steps: [{ ...emptyStep(), union, target: other, name: '用不到的名称' }],
}

test('a step sends only what its kind asks for', () => {
  expect(bodyOf(form).steps).toEqual([{ kind: 'MERGE', unionId: 'a', targetId: 'b' }])
  const split = {
    ...form,
    steps: [
      {
        ...emptyStep(),
        kind: 'SPLIT' as const,
        union,
        name: '新工会',
        code: 'N1',
        members: [{ id: 'm', name: '张三' }],
      },
    ],
  }
  expect(bodyOf(split).steps).toEqual([
    { kind: 'SPLIT', unionId: 'a', name: '新工会', code: 'N1', childIds: [], memberIds: ['m'] },
  ])
})

test('what is missing is named, steps by their number', () => {
  expect(missingSteps(form)).toEqual([])
  expect(
    missingSteps({ ...form, steps: [emptyStep(), { ...emptyStep(), kind: 'DISSOLVE', union }] }),
  ).toEqual(['step-0'])
  expect(missingFrame({ ...form, title: '', union: null })).toEqual(['title', 'unionId'])
})

test('what the server says about a step stands at the step', () => {
  expect(
    stepMessages([
      { pointer: '/steps/1/targetId', code: 'TREE_CYCLE', message: '不能移到自己之下。' },
      { pointer: '/steps/1/unionId', code: 'DISSOLVED', message: '已经撤销。' },
      { pointer: '/title', code: 'SIZE', message: '太长。' },
    ]),
  ).toEqual({ 'step-1': '不能移到自己之下。 已经撤销。', title: '太长。' })
})
