import { parseMoney } from '../../../lib/format'
import type { Picked } from '../../../ui/desk/pickers'
import type { NewSanatoriumTrip } from '../api/trips'

/** A tour as it is typed. */
export interface TypedTrip {
  member: Picked | undefined
  programId: string
  beganOn: string
  days: string
  division: string
  destination: string
  outside: boolean
  supportedRegion: boolean
  form: NewSanatoriumTrip['form']
  selfArranged: boolean
  cost: string
}

export const nothingTyped: TypedTrip = {
  member: undefined,
  programId: '',
  beganOn: '',
  days: '',
  division: '',
  destination: '',
  outside: false,
  supportedRegion: false,
  form: 'UNIT_GROUP',
  selfArranged: false,
  cost: '',
}

export function missingOf(typed: TypedTrip, needed: string): Record<string, string> {
  const missing: Record<string, string> = {}
  if (!typed.member) missing['memberId'] = needed
  if (typed.beganOn === '') missing['beganOn'] = needed
  if (!/^[1-9]\d?$/.test(typed.days)) missing['days'] = needed
  if (!/^[1-9]\d{5}$/.test(typed.division)) missing['division'] = needed
  if (typed.destination.trim().length < 2) missing['destination'] = needed
  if (parseMoney(typed.cost) === undefined) missing['cost'] = needed
  return missing
}

/** Nothing while it cannot be put together. */
export function tripOf(typed: TypedTrip): NewSanatoriumTrip | undefined {
  const cost = parseMoney(typed.cost)
  if (!typed.member || cost === undefined) return undefined
  return {
    memberId: typed.member.id,
    ...(typed.programId !== '' && { programId: typed.programId }),
    beganOn: typed.beganOn,
    days: Number(typed.days),
    division: typed.division,
    destination: typed.destination.trim(),
    outside: typed.outside,
    supportedRegion: typed.supportedRegion,
    form: typed.form,
    selfArranged: typed.selfArranged,
    cost,
  }
}
