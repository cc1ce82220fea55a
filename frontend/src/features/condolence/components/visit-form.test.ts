import { expect, it } from 'vitest'
import type { Occasion } from '../api/list-occasions'
import {
  asksForRelative,
  emptyForm,
  missingFields,
  namesIn,
  prefilled,
  visitOf,
  type VisitForm,
} from './visit-form'

const union = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' }
const person = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70', name: '陈思远', memberNo: 'M000123', union }
const birthday: Occasion = {
  occasion: 'BIRTHDAY',
  name: '生日',
  kind: 'CONGRATULATION',
  maxAmount: '300.00',
  forms: ['GOODS'],
  ruled: true,
  frequency: 'ONCE_PER_YEAR',
  citation: { documentNumber: '温直工〔2019〕7号', clause: '四（二）', confidence: 'PUBLISHED' },
}
const complete: VisitForm = { ...emptyForm('周组织员', '2026-11-20'), person, ...prefilled(birthday) }

it('fills in the lawful form and maximum of the occasion', () => {
  expect(prefilled(birthday)).toMatchObject({ occasion: 'BIRTHDAY', form: 'GOODS', amount: '300.00' })
  expect(prefilled({ ...birthday, forms: ['NONE'] })).toMatchObject({ form: 'NONE', amount: '' })
})

it('forgets a relative when the occasion chosen next is about nobody else', () => {
  const named = { ...complete, relation: 'MOTHER', relativeName: '王秀兰', familyMemberId: 'x' } as const
  expect(visitOf({ ...named, ...prefilled(birthday) })).not.toHaveProperty('relation')
  expect(visitOf({ ...named, ...prefilled(birthday) })).not.toHaveProperty('familyMemberId')
  const death = { ...birthday, occasion: 'BEREAVEMENT', frequency: 'ONCE_PER_DECEASED' } as const
  expect(visitOf({ ...named, ...prefilled(death) })).toMatchObject({ relation: 'MOTHER' })
})

it('names every missing field in the order of the page', () => {
  expect(missingFields({ ...emptyForm('', ''), visitors: ' 、 ' })).toEqual([
    'memberId',
    'occasion',
    'occurredOn',
    'visitedOn',
    'visitors',
    'form',
  ])
  expect(missingFields({ ...complete, amount: '三百' })).toEqual(['amount'])
  expect(missingFields(complete)).toEqual([])
})

it('becomes the visit of the contract, with exact money and without empty words', () => {
  expect(visitOf({ ...complete, amount: '３００', visitors: '周组织员、 李四，', note: '  ' })).toEqual({
    memberId: person.id,
    occasion: 'BIRTHDAY',
    occurredOn: '2026-11-20',
    visitedOn: '2026-11-20',
    visitors: ['周组织员', '李四'],
    form: 'GOODS',
    amount: '300.00',
  })
})

it('sends no amount with a visit without a gift', () => {
  expect(visitOf({ ...complete, form: 'NONE', amount: '300' })).not.toHaveProperty('amount')
})

it('tells names apart at Chinese and Western marks but not inside a name', () => {
  expect(namesIn('阿卜杜拉·买买提、李四; 王五,赵六')).toEqual(['阿卜杜拉·买买提', '李四', '王五', '赵六'])
})

it('asks for the relative only where two events must be told apart', () => {
  expect(asksForRelative(birthday)).toBe(false)
  expect(asksForRelative({ ...birthday, frequency: 'ONCE_PER_DECEASED' })).toBe(true)
  expect(asksForRelative({ ...birthday, frequency: 'ONCE_PER_CHILD' })).toBe(true)
})
