import type { NewElection } from '../../api/election-steps'
import type { CommitteeKind } from '../../api/committee-board'
import { given } from '../../../../lib/pages'

/** An election as it is typed. */
export interface DraftForm {
  kind: CommitteeKind
  type: NewElection['type']
  mode: NewElection['mode']
  post: NonNullable<NewElection['post']>
  seats: string
  electorateOn: string
  takesOfficeOn: string
  termNo: string
  years: '3' | '5'
  committeeId: string
  seatId: string
}

/** Names of the fields that still want something. */
export function missingOf(form: DraftForm): string[] {
  const missing: string[] = []
  if (form.type === 'REGULAR' && !(Number(form.termNo) > 0)) missing.push('termNo')
  if (form.type !== 'REMOVAL' && !(Number(form.seats) > 0)) missing.push('seats')
  if (form.type !== 'REGULAR' && form.committeeId === '') missing.push('committeeId')
  if (form.type === 'REMOVAL' && form.seatId === '') missing.push('seatId')
  return missing
}

/** What the contract wants of each type, and no more. */
export function bodyOf(unionId: string, form: DraftForm): NewElection {
  const { kind, type, mode, electorateOn } = form
  const common = { unionId, kind, type, mode, electorateOn }
  if (type === 'REMOVAL') return { ...common, seats: 1, committeeId: form.committeeId, seatId: form.seatId }
  const filled = { ...common, seats: Number(form.seats), ...given({ takesOfficeOn: form.takesOfficeOn }) }
  if (type === 'BY_ELECTION') return { ...filled, post: form.post, committeeId: form.committeeId }
  return { ...filled, termNo: Number(form.termNo), years: Number(form.years) }
}
