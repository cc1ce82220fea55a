import { parseMoney } from '../../../lib/format'
import type { PolicyCheck } from '../api/check-policy'
import type { PolicyPack } from '../api/policy-packs'
import type { WhatIfTexts } from '../what-if-texts'

export type Subject = Exclude<NonNullable<PolicyCheck['about']>, 'CARE' | 'SANATORIUM' | 'LATE_CHARGE'>
type Ask = 'money' | 'count' | 'day' | 'place' | 'tick' | 'word' | 'words'
export type Name = keyof WhatIfTexts['fields']

/** What one question asks for. */
export interface Field {
  name: Name
  as: Ask
  needed?: boolean
  /** The words to choose from. */
  among?: readonly string[]
  /** Where the rule book has its own. */
  under?: string
}

const festivals = ['NEW_YEAR', 'SPRING_FESTIVAL', 'QINGMING', 'LABOUR_DAY', 'DRAGON_BOAT', 'MID_AUTUMN']
const kindsOfAid = ['LIVING', 'MEDICAL', 'SCHOOLING', 'SERIOUS_ILLNESS', 'ACCIDENT'] as const
const categories = { under: 'hardship.categories', among: ['DEEP', 'RELATIVE', 'ACCIDENTAL'] }
const exclusions = {
  under: 'hardship.exclusions',
  among: ['SECOND_DWELLING', 'BUSINESS', 'PRIVATE_SCHOOL', 'SELF_FUNDED_ABROAD'],
}

/** The form of each subject: under which name its question is sent, and what it asks. */
export const subjects: Readonly<Record<Subject, { of: keyof PolicyCheck; asks: readonly Field[] }>> = {
  HARDSHIP: {
    of: 'household',
    asks: [
      { name: 'income', as: 'money', needed: true },
      { name: 'rigidCosts', as: 'money' },
      { name: 'misfortuneCosts', as: 'money' },
      { name: 'persons', as: 'count', needed: true },
      { name: 'standard', as: 'money' },
      { name: 'division', as: 'place' },
      { name: 'facts', as: 'words', among: ['MISFORTUNE', 'ILLNESS', 'PUBLIC_AID', 'SIX_MONTHS'] },
      { name: 'exclusions', as: 'words', ...exclusions },
      { name: 'labourSince', as: 'day' },
      { name: 'meanIncome', as: 'money' },
    ],
  },
  AID: {
    of: 'grant',
    asks: [
      { name: 'kind', as: 'word', needed: true, among: kindsOfAid },
      { name: 'amount', as: 'money', needed: true },
      { name: 'category', as: 'word', ...categories },
      { name: 'standard', as: 'money' },
      { name: 'persons', as: 'count' },
      { name: 'income', as: 'money' },
      { name: 'rigidCosts', as: 'money' },
      { name: 'cost', as: 'money' },
      { name: 'otherFunding', as: 'money' },
      { name: 'billGranted', as: 'money' },
      { name: 'stage', as: 'word', among: ['HIGHER', 'SENIOR_SECONDARY'] },
      { name: 'exclusion', as: 'word', among: ['MILITARY', 'FREE_TEACHER_TRAINING', 'TARGETED'] },
      { name: 'earlierKind', as: 'word', among: kindsOfAid },
      { name: 'earlierAmount', as: 'money' },
      { name: 'pupilAided', as: 'tick' },
    ],
  },
  CAMPAIGN: {
    of: 'campaign',
    asks: [
      { name: 'kind', as: 'word', needed: true, among: ['COOLNESS', 'WARMTH', 'FESTIVAL', 'BIRTHDAY'] },
      { name: 'cash', as: 'money' },
      { name: 'goods', as: 'money' },
      { name: 'earlier', as: 'money' },
      { name: 'festival', as: 'word', among: [...festivals, 'NATIONAL_DAY'] },
      {
        name: 'source',
        as: 'word',
        among: ['OWN_BUDGET', 'UPPER_UNION', 'GOVERNMENT', 'EMPLOYER', 'DONATION', 'OTHER'],
      },
      { name: 'onAnother', as: 'tick' },
    ],
  },
  FESTIVAL: {
    of: 'festivalGift',
    asks: [
      { name: 'festival', as: 'word', needed: true, among: [...festivals, 'NATIONAL_DAY'] },
      { name: 'form', as: 'word', needed: true, among: ['GOODS', 'VOUCHER', 'CASH'] },
      { name: 'amount', as: 'money', needed: true },
      { name: 'earlier', as: 'money' },
    ],
  },
  EXAMINATION: {
    of: 'examination',
    asks: [{ name: 'source', as: 'word', needed: true, among: ['ADMIN_WELFARE', 'UNION_FUND', 'OTHER'] }],
  },
  MUTUAL_AID: {
    of: 'enrollment',
    asks: [
      {
        name: 'scheme',
        as: 'word',
        needed: true,
        under: 'mutualAid.schemes',
        among: [
          'ZJ_INDUSTRY',
          'SCHOOL_LOVE',
          'WUHAN_SERIOUS',
          'GD_WOMEN',
          'NINGBO_WOMEN_1',
          'NINGBO_WOMEN_4',
          'CN_WOMEN_8',
          'CN_WOMEN_5',
        ],
      },
      { name: 'shares', as: 'count', needed: true },
      { name: 'ownShare', as: 'money', needed: true },
      { name: 'sex', as: 'word', among: ['FEMALE', 'MALE'] },
      { name: 'age', as: 'count' },
      { name: 'begin', as: 'day' },
      { name: 'earlierUntil', as: 'day' },
      { name: 'earlierCoveredFrom', as: 'day' },
      { name: 'illnessCategory', as: 'word', among: ['FEMALE_CANCER', 'LISTED_DISEASE', 'SERIOUS_ILLNESS'] },
      { name: 'foundOn', as: 'day' },
      { name: 'personalCost', as: 'money' },
    ],
  },
  DUES: { of: 'wage', asks: [{ name: 'base', as: 'money', needed: true }] },
  CONTRIBUTION: { of: 'payroll', asks: [{ name: 'wages', as: 'money', needed: true }] },
}

/** The words that a field offers: those of the rule book where it names some. */
export function wordsOf({ among = [], under }: Field, { values = [] }: PolicyPack): readonly string[] {
  if (under === undefined) return among
  const codes = values
    .filter(({ path }) => path.startsWith(`${under}.`))
    .map(({ path }) => path.slice(under.length + 1).split('.')[0] ?? '')
    .filter((code) => /^[A-Z][A-Z0-9_]*$/.test(code))
  return codes.length > 0 ? [...new Set(codes)] : among
}

export type Typed = Readonly<Partial<Record<Name, string>>>

interface Asked {
  question: Partial<PolicyCheck>
  /** Message by field, of what still has to be typed. */
  missing: Readonly<Record<string, string>>
}

/** What is sent of all that is typed; nothing while something is missing. */
export function supposedOf(subject: Subject, typed: Typed, t: WhatIfTexts): Asked {
  const { of, asks } = subjects[subject]
  const said = new Map<Name, unknown>()
  const missing: Record<string, string> = {}
  for (const field of asks) {
    const value = valueOf(field, typed[field.name] ?? '')
    if (value !== undefined) said.set(field.name, value)
    else if (field.needed === true || (field.as === 'money' && (typed[field.name] ?? '') !== ''))
      missing[field.name] = t.needed[field.as]
  }
  if (Object.keys(missing).length > 0) return { question: {}, missing }
  return { question: { [of]: together(Object.fromEntries(said)) }, missing }
}

function valueOf({ as }: Field, typed: string): unknown {
  if (as === 'tick') return typed === 'true' ? true : undefined
  if (typed === '') return undefined
  if (as === 'money') return parseMoney(typed)
  if (as === 'count') return Number(typed)
  return as === 'words' ? typed.split(' ') : typed
}

/** An earlier grant and an illness are objects of their own. */
function together(said: Record<string, unknown>): Record<string, unknown> {
  const { earlierKind, earlierAmount, illnessCategory, foundOn, personalCost, ...rest } = said
  const ill = illnessCategory !== undefined && foundOn !== undefined && personalCost !== undefined
  return {
    ...rest,
    ...(earlierKind !== undefined &&
      earlierAmount !== undefined && { earlier: [{ kind: earlierKind, amount: earlierAmount }] }),
    ...(ill && { illness: { category: illnessCategory, foundOn, personalCost } }),
  }
}
