import { expect, test } from 'vitest'
import type { FamilyPurpose } from '../api/family'
import { emptyFamily, entryOf, neededDetails, relationsFor } from './family-model'

const purpose = (
  code: string,
  relations: FamilyPurpose['relations'],
  fields: FamilyPurpose['fields'],
): FamilyPurpose => ({ purpose: code, name: '', about: '', consent: '', agreed: true, relations, fields })

const purposes = [
  purpose('CONDOLENCE', ['MOTHER', 'SON'], []),
  purpose('CHILDCARE', ['SON', 'DAUGHTER'], ['BIRTH_MONTH']),
]

test('only what the chosen purposes need is asked for and sent', () => {
  const form = {
    ...emptyFamily,
    purposes: ['CONDOLENCE'],
    relation: 'MOTHER',
    name: ' 王秀兰 ',
    school: '老年大学',
  } as const
  const typed = { ...form, purposes: [...form.purposes] }
  expect(neededDetails(typed, purposes)).toEqual([])
  expect(entryOf(typed, purposes)).toEqual({ relation: 'MOTHER', name: '王秀兰', purposes: ['CONDOLENCE'] })
})

test('two purposes leave the relations that both are about', () => {
  const form = { ...emptyFamily, purposes: ['CONDOLENCE', 'CHILDCARE'] }
  expect(relationsFor(form, purposes)).toEqual(['SON'])
  expect(neededDetails(form, purposes)).toEqual(['birthMonth'])
})

test('an entry that lacks what a purpose needs is not sent', () => {
  const form = { ...emptyFamily, purposes: ['CHILDCARE'], relation: 'SON' as const, name: '解一' }
  expect(entryOf(form, purposes)).toBeUndefined()
  expect(entryOf({ ...form, birthMonth: '2018-05' }, purposes)).toBeDefined()
})
