import type { SegmentField, SegmentOperator } from '../api/segments'

/** What is typed or chosen for a value. */
export type Input = 'years' | 'times' | 'day' | 'text' | 'union' | 'word' | 'words'

type Operators = Partial<Record<SegmentOperator, readonly Input[]>>

/** What can be asked of each field, in the order in which it is offered. */
export const conditionFields = {
  BIRTH_DATE: { BEFORE: ['day'], SINCE: ['day'] },
  AGE: { AT_LEAST: ['years'], AT_MOST: ['years'], BETWEEN: ['years', 'years'] },
  SEX: { IS: ['word'] },
  UNION: { WITHIN: ['union'] },
  POST: { CONTAINS: ['text'], IS: ['text'] },
  EMPLOYMENT: { IN: ['words'] },
  STATUS: { IN: ['words'] },
  JOINED: { BEFORE: ['day'], SINCE: ['day'] },
  MEMBER_YEARS: { AT_LEAST: ['years'], AT_MOST: ['years'] },
  BIRTH_MONTH: { IN: ['words'] },
  OFFICE: { ANY_OF: ['words'], NONE: [] },
  INTEREST: { ANY_OF: ['words'], ALL_OF: ['words'] },
  ACTIVITIES: { AT_LEAST: ['times', 'day'], AT_MOST: ['times', 'day'] },
  HONOR: { ANY_OF: ['words'], CONTAINS: ['text'], NONE: [] },
  LAST_VISIT: { BEFORE: ['day'], SINCE: ['day'], NONE: [] },
  LAST_GIFT: { BEFORE: ['day'], SINCE: ['day'], NONE: [] },
} as const satisfies Record<SegmentField, Operators>

/** What somebody needs to be allowed for the field to be of use to her. */
export const fieldNeeds: Partial<Record<SegmentField, string>> = {
  ACTIVITIES: 'EVENT_MANAGE',
  LAST_VISIT: 'CONDOLENCE_READ',
  LAST_GIFT: 'CAMPAIGN_READ',
  HONOR: 'HONOR_READ',
}

export const fieldNames = Object.keys(conditionFields) as SegmentField[]

export function operatorsOf(field: SegmentField): SegmentOperator[] {
  return Object.keys(conditionFields[field]) as SegmentOperator[]
}

export function inputsOf(field: SegmentField, operator: SegmentOperator): readonly Input[] {
  const operators: Operators = conditionFields[field]
  return operators[operator] ?? []
}

/** Fields whose conditions everybody must fulfil; they stand in no choice of several. */
export const onlyOutermost: readonly SegmentField[] = ['STATUS', 'INTEREST']
