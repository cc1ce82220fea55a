import { expect, test } from 'vitest'
import type { PolicyPack } from '../api/policy-packs'
import zh from '../what-if.zh-CN'
import { subjects, supposedOf, wordsOf, type Subject } from './subjects'

test('a household is sent with what was typed and nothing that was not', () => {
  const typed = { income: '60000', persons: '3', standard: '500', facts: 'ILLNESS SIX_MONTHS' }
  expect(supposedOf('HARDSHIP', typed, zh)).toEqual({
    question: {
      household: { income: '60000.00', persons: 3, standard: '500.00', facts: ['ILLNESS', 'SIX_MONTHS'] },
    },
    missing: {},
  })
})

test('what is needed is asked for by its field, also an amount that is none', () => {
  expect(supposedOf('AID', { cost: 'much' }, zh)).toEqual({
    question: {},
    missing: { kind: zh.needed.word, amount: zh.needed.money, cost: zh.needed.money },
  })
})

test('an earlier grant and an illness are sent as objects of their own', () => {
  const grant = { kind: 'MEDICAL', amount: '100', earlierKind: 'LIVING', earlierAmount: '50' }
  expect(supposedOf('AID', grant, zh).question.grant).toMatchObject({
    earlier: [{ kind: 'LIVING', amount: '50.00' }],
  })
  const enrolled = { scheme: 'GD_WOMEN', shares: '2', ownShare: '110' }
  const ill = { ...enrolled, illnessCategory: 'FEMALE_CANCER', foundOn: '2027-01-10', personalCost: '80000' }
  expect(supposedOf('MUTUAL_AID', ill, zh).question.enrollment).toMatchObject({
    illness: { category: 'FEMALE_CANCER', foundOn: '2027-01-10', personalCost: '80000.00' },
  })
  expect(supposedOf('MUTUAL_AID', enrolled, zh).question.enrollment).not.toHaveProperty('illness')
})

test('a form offers the words of the rule book where it has some', () => {
  const pack = {
    values: [{ path: 'mutualAid.schemes.OWN_AID' }, { path: 'mutualAid.schemes.OWN_AID.months' }],
  } as unknown as PolicyPack
  const scheme = subjects.MUTUAL_AID.asks[0]
  expect(scheme && wordsOf(scheme, pack)).toEqual(['OWN_AID'])
  expect(scheme && wordsOf(scheme, { values: [] } as unknown as PolicyPack)).toContain('ZJ_INDUSTRY')
})

test('every field of every subject has a label', () => {
  for (const subject of Object.keys(subjects) as Subject[])
    for (const { name } of subjects[subject].asks) expect(zh.fields[name]).toBeTruthy()
})
