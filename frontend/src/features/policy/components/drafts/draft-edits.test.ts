import { expect, test } from 'vitest'
import { changeOf, faultsByPath, isUntouched, noEdits, typedOver } from './draft-edits'

const ceiling = {
  path: 'occasions.BIRTHDAY.ceiling',
  kind: 'MONEY',
  text: '300.00',
  source: 'DOCUMENT',
  citation: { documentNumber: '温直工〔2019〕7号', clause: '四（二）', confidence: 'PUBLISHED' },
} as const

test('only what was typed is sent', () => {
  expect(isUntouched(noEdits)).toBe(true)
  const edits = { ...noEdits, values: { [ceiling.path]: { text: '280.00', source: 'DOCUMENT' } } }
  expect(isUntouched(edits)).toBe(false)
  expect(changeOf(edits)).toEqual({
    values: [{ path: ceiling.path, text: '280.00', source: 'DOCUMENT' }],
    sources: [],
    acceptedAnswers: [],
  })
})

test('a value that is taken out is sent without a text', () => {
  const out = { ...noEdits, values: { 'occasions.BIRTHDAY.forms.VOUCHER': { source: '' } } }
  expect(changeOf(out).values).toEqual([{ path: 'occasions.BIRTHDAY.forms.VOUCHER' }])
})

test('a field shows what is typed over the value', () => {
  expect(typedOver(ceiling, noEdits)).toEqual({ text: '300.00', source: 'DOCUMENT' })
  const typed = { text: '280.00', source: 'OTHER' }
  expect(typedOver(ceiling, { ...noEdits, values: { [ceiling.path]: typed } })).toEqual(typed)
})

test('a fault is shown at the value it belongs to', () => {
  const sent = {
    values: [
      { path: 'validity', text: 'x' },
      { path: ceiling.path, text: 'much' },
    ],
  }
  expect(faultsByPath([{ pointer: '/values/1/text', message: '请填写金额' }], sent)).toEqual({
    [ceiling.path]: '请填写金额',
  })
  expect(faultsByPath([{ pointer: '/title', message: '太长' }], sent)).toEqual({ title: '太长' })
})
