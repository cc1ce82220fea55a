import { expect, it } from 'vitest'
import { additionOf, emptyAddition } from './addition'

it('adds a scheme and then what stands under it', () => {
  const typed = { ...emptyAddition, code: 'FOUR_VISITS', text: '四必访/Four visits', source: 'DOCUMENT' }
  const added = additionOf({ ...typed, occasions: 'HOSPITALIZATION、RETIREMENT BIRTHDAY' })
  expect(Object.entries(added ?? {})).toEqual([
    ['schemes.FOUR_VISITS', { text: '四必访/Four visits', source: 'DOCUMENT' }],
    ['schemes.FOUR_VISITS.occasions', { text: 'HOSPITALIZATION RETIREMENT BIRTHDAY', source: 'DOCUMENT' }],
  ])
  expect(Object.keys(additionOf(typed) ?? {})).toEqual(['schemes.FOUR_VISITS'])
})

it('adds a term to an occasion', () => {
  const typed = {
    ...emptyAddition,
    kind: 'claimMonths',
    code: 'MARRIAGE',
    text: ' 6 ',
    source: 'DOCUMENT',
  } as const
  expect(additionOf(typed)).toEqual({ 'occasions.MARRIAGE.claimMonths': { text: '6', source: 'DOCUMENT' } })
})

it('adds an occasion, whom it counts, and caps of festivals and campaigns', () => {
  const typed = { ...emptyAddition, code: 'WARMTH', text: '1500.00', source: 'DOCUMENT' }
  const pathsOf = (kind: typeof typed.kind) => Object.keys(additionOf({ ...typed, kind }) ?? {})
  expect(pathsOf('occasion')).toEqual(['occasions.WARMTH'])
  expect(pathsOf('relatives')).toEqual(['occasions.WARMTH.relatives'])
  expect(pathsOf('perYear')).toEqual(['campaigns.WARMTH.perYear'])
  expect(additionOf({ ...typed, code: '', kind: 'yearlyCap' })).toEqual({
    'benefits.yearlyCap': { text: '1500.00', source: 'DOCUMENT' },
  })
})

it('adds nothing that is incomplete', () => {
  expect(additionOf(emptyAddition)).toBeUndefined()
  expect(additionOf({ ...emptyAddition, code: 'X', text: '四必访/Four visits' })).toBeUndefined()
})
