import { parseMoney } from '../../../lib/format'
import type { Picked } from '../../../ui/desk/pickers'
import type { SanatoriumForm, SanatoriumProgram } from '../api/programs'
import type { NewSanatoriumTour, SanatoriumAllotment } from '../api/tours'

/** A tour as it is typed. */
export interface TypedTour {
  union: Picked | undefined
  name: string
  division: string
  destination: string
  baseId: string
  form: SanatoriumForm
  beginsOn: string
  days: string
  price: string
  minimum: string
  maximum: string
  applyUntil: string
  allotment: SanatoriumAllotment
  offerDays: string
  holdMinutes: string
}

export const blankTour = (program: SanatoriumProgram): TypedTour => ({
  union: undefined,
  name: '',
  division: program.destinations[0]?.division ?? '',
  destination: '',
  baseId: program.bases[0]?.id ?? '',
  form: program.forms[0] ?? 'UNIT_GROUP',
  beginsOn: '',
  days: '',
  price: '',
  minimum: '',
  maximum: '',
  applyUntil: '',
  allotment: 'DRAW',
  offerDays: '2',
  holdMinutes: '30',
})

const whole = /^[1-9]\d{0,2}$/
const between = (typed: string, least: number, most: number) =>
  /^\d{1,4}$/.test(typed) && Number(typed) >= least && Number(typed) <= most

export function missingOf(
  typed: TypedTour,
  program: SanatoriumProgram,
  needed: string,
): Record<string, string> {
  const missing: Record<string, string> = {}
  if (!typed.union) missing['unionId'] = needed
  if (typed.name.trim().length < 2) missing['name'] = needed
  if (!/^[1-9]\d{5}$/.test(typed.division)) missing['division'] = needed
  if (program.destinations.length === 0 && typed.destination.trim().length < 2)
    missing['destination'] = needed
  if (typed.form === 'DESIGNATED_BASE' && typed.baseId === '') missing['baseId'] = needed
  if (typed.beginsOn === '') missing['beginsOn'] = needed
  if (typed.applyUntil === '') missing['applyUntil'] = needed
  if (!/^[1-9]\d?$/.test(typed.days)) missing['days'] = needed
  if (parseMoney(typed.price) === undefined) missing['price'] = needed
  if (!whole.test(typed.minimum)) missing['minimum'] = needed
  if (!whole.test(typed.maximum)) missing['maximum'] = needed
  if (typed.allotment === 'FIRST_COME') {
    if (!/^([1-9]|10)$/.test(typed.offerDays)) missing['offerDays'] = needed
    if (!between(typed.holdMinutes, 5, 1440)) missing['holdMinutes'] = needed
  }
  return missing
}

/** Nothing while it cannot be put together. */
export function tourOf(typed: TypedTour, program: SanatoriumProgram): NewSanatoriumTour | undefined {
  const price = parseMoney(typed.price)
  if (!typed.union || price === undefined) return undefined
  return {
    unionId: typed.union.id,
    name: typed.name.trim(),
    division: typed.division,
    ...(program.destinations.length === 0 && { destination: typed.destination.trim() }),
    ...(typed.form === 'DESIGNATED_BASE' && { baseId: typed.baseId }),
    form: typed.form,
    beginsOn: typed.beginsOn,
    days: Number(typed.days),
    price,
    minimum: Number(typed.minimum),
    maximum: Number(typed.maximum),
    applyUntil: typed.applyUntil,
    allotment: typed.allotment,
    ...(typed.allotment === 'FIRST_COME' && {
      offerDays: Number(typed.offerDays),
      holdMinutes: Number(typed.holdMinutes),
    }),
  }
}
