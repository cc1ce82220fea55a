import { parseMoney } from '../../../lib/format'
import type { NewCondolenceVisit } from '../api/check-visit'
import type { Person } from '../api/find-members'
import type { GiftForm, Occasion } from '../api/list-occasions'
import { toldOf, untold, type Health } from './health'

type Relation = NonNullable<NewCondolenceVisit['relation']>

/** The form as it is typed; the draft keeps exactly this. */
export interface VisitForm {
  person: Person | null
  occasion: string
  occurredOn: string
  visitedOn: string
  visitors: string
  form: GiftForm | ''
  amount: string
  relation: Relation | ''
  relativeName: string
  /** Whom of the member's own list it is about, when she was chosen there. */
  familyMemberId: string
  note: string
  /** The gift that was signed for, if one was. */
  signedFor?: string
}

/** The form as it waits in the outbox: with what no draft keeps. */
export interface KeptForm extends VisitForm {
  health?: Health
}

export type RequiredField =
  'memberId' | 'occasion' | 'occurredOn' | 'visitedOn' | 'visitors' | 'form' | 'amount'

export function emptyForm(visitor: string, day: string): VisitForm {
  return {
    person: null,
    occasion: '',
    occurredOn: day,
    visitedOn: day,
    visitors: visitor,
    form: '',
    amount: '',
    relation: '',
    relativeName: '',
    familyMemberId: '',
    note: '',
  }
}

export function namesIn(typed: string): string[] {
  return typed
    .split(/[、,，;；\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** What somebody who signs is shown: for whom, and what. */
export function giftOf({ person, form, amount }: VisitForm): string {
  return `${person?.id ?? ''} ${form} ${amount}`
}

/** A name is needed only where one event has to be told from another of its kind. */
export function asksForRelative(rule: Occasion | undefined): boolean {
  return (
    rule?.ruled === true &&
    (rule.asksRelative ?? ['ONCE_PER_DECEASED', 'ONCE_PER_CHILD'].includes(rule.frequency ?? ''))
  )
}

const nobody = { relation: '', relativeName: '', familyMemberId: '' } as const

/**
 * What choosing an occasion fills in: the first lawful form and the lawful maximum. A relative who was named for another
 * occasion is forgotten when this one is about nobody else.
 */
export function prefilled(rule: Occasion): Partial<VisitForm> {
  const form = rule.forms[0] ?? 'NONE'
  return {
    occasion: rule.occasion,
    form,
    amount: form === 'NONE' ? '' : (rule.maxAmount ?? ''),
    ...(asksForRelative(rule) ? {} : nobody),
  }
}

export function missingFields(form: VisitForm): RequiredField[] {
  const missing: RequiredField[] = []
  if (!form.person) missing.push('memberId')
  if (form.occasion === '') missing.push('occasion')
  if (form.occurredOn === '') missing.push('occurredOn')
  if (form.visitedOn === '') missing.push('visitedOn')
  if (namesIn(form.visitors).length === 0) missing.push('visitors')
  if (form.form === '') missing.push('form')
  else if (form.form !== 'NONE' && parseMoney(form.amount) === undefined) missing.push('amount')
  return missing
}

/** The visit as the contract wants it, once nothing is missing. */
export function visitOf(form: VisitForm, health: Health = untold): NewCondolenceVisit | undefined {
  if (missingFields(form).length > 0 || !form.person || form.form === '') return undefined
  const amount = form.form === 'NONE' ? undefined : parseMoney(form.amount)
  const relativeName = form.relativeName.trim()
  const note = form.note.trim()
  return {
    memberId: form.person.id,
    occasion: form.occasion,
    occurredOn: form.occurredOn,
    visitedOn: form.visitedOn,
    visitors: namesIn(form.visitors),
    form: form.form,
    ...(amount === undefined ? {} : { amount }),
    ...(form.relation === '' ? {} : { relation: form.relation }),
    ...(relativeName === '' ? {} : { relativeName }),
    ...(form.familyMemberId === '' ? {} : { familyMemberId: form.familyMemberId }),
    ...(note === '' ? {} : { note }),
    ...toldOf(health),
  }
}
