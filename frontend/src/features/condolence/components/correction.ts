import { parseMoney } from '../../../lib/format'
import type { CondolenceVisitChange } from '../api/change-visit'
import type { CondolenceVisit } from '../api/get-visit'
import type { GiftForm } from '../api/list-occasions'
import { toldOf, type Illness } from './health'
import { namesIn } from './visit-form'

type Relation = NonNullable<CondolenceVisit['relation']>

/** What can be corrected, as it is typed. */
export interface Correction {
  occurredOn: string
  visitedOn: string
  visitors: string
  form: GiftForm
  amount: string
  relation: Relation | ''
  relativeName: string
  illness: Illness | ''
  surgery: 'yes' | ''
  note: string
}

export type CorrectionField = keyof Correction

export const correctionFields: readonly CorrectionField[] = [
  'occurredOn',
  'visitedOn',
  'visitors',
  'form',
  'amount',
  'relation',
  'relativeName',
  'illness',
  'surgery',
  'note',
]

/** What a visit says, as it would be typed. */
export function correctionOf(visit: CondolenceVisit): Correction {
  return {
    occurredOn: visit.occurredOn,
    visitedOn: visit.visitedOn,
    visitors: visit.visitors.join('、'),
    form: visit.form,
    amount: visit.form === 'NONE' ? '' : visit.amount,
    relation: visit.relation ?? '',
    relativeName: visit.relativeName ?? '',
    illness: visit.illness ?? '',
    surgery: visit.surgery ? 'yes' : '',
    note: visit.note ?? '',
  }
}

export function missingIn(typed: Correction): ('occurredOn' | 'visitedOn' | 'visitors' | 'amount')[] {
  const missing: ReturnType<typeof missingIn> = []
  if (typed.occurredOn === '') missing.push('occurredOn')
  if (typed.visitedOn === '') missing.push('visitedOn')
  if (namesIn(typed.visitors).length === 0) missing.push('visitors')
  if (typed.form !== 'NONE' && parseMoney(typed.amount) === undefined) missing.push('amount')
  return missing
}

/** As the contract wants it; nothing while something that must be there is missing. */
export function changeOf(
  typed: Correction,
  familyMemberId: string | undefined,
): CondolenceVisitChange | undefined {
  if (missingIn(typed).length > 0) return undefined
  const visitors = namesIn(typed.visitors)
  const amount = typed.form === 'NONE' ? undefined : parseMoney(typed.amount)
  const relativeName = typed.relativeName.trim()
  const note = typed.note.trim()
  return {
    occurredOn: typed.occurredOn,
    visitedOn: typed.visitedOn,
    visitors,
    form: typed.form,
    ...(amount === undefined ? {} : { amount }),
    ...(typed.relation === '' ? {} : { relation: typed.relation }),
    ...(relativeName === '' ? {} : { relativeName }),
    ...(familyMemberId === undefined ? {} : { familyMemberId }),
    ...(note === '' ? {} : { note }),
    ...toldOf({ illness: typed.illness, surgery: typed.surgery === 'yes' }),
  }
}

/**
 * Where somebody else's correction and one's own contradict each other: both differ from what was read, and from one
 * another. What only one of the two touched is no conflict.
 */
export function conflictsOf(read: Correction, mine: Correction, theirs: Correction): CorrectionField[] {
  return correctionFields.filter(
    (field) => mine[field] !== theirs[field] && theirs[field] !== read[field] && mine[field] !== read[field],
  )
}

/** One's own correction on top of theirs: what only they touched is taken over. */
export function mergedOnto(read: Correction, mine: Correction, theirs: Correction): Correction {
  const untouched = correctionFields.filter((field) => mine[field] === read[field])
  return { ...mine, ...Object.fromEntries(untouched.map((field) => [field, theirs[field]])) }
}
