import type { Entry } from '../../../../lib/outbox/entry'
import { tickOperation, type UnsentTick } from '../../api/outbox-operations'
import type { AttendanceState, Registration } from '../../api/roll'

/** A tick made on this device. */
export type Tick = Pick<UnsentTick, 'registrationId' | 'state' | 'markedAt'>

export interface Called {
  registration: Registration
  state: AttendanceState | undefined
  /** Whether it is still on this device, or came back. */
  sending: 'NO' | 'WAITING' | 'REFUSED'
}

/** The roll as this device knows it: a tick made here holds until the server knows a later one. */
export function callOf(
  people: readonly Registration[],
  ticks: readonly Tick[],
  entries: readonly Entry[],
): Called[] {
  const unsent = entries.filter(({ operation }) => operation === tickOperation)
  const latest = new Map<string, Tick>()
  const waiting = new Map<string, Called['sending']>()
  for (const entry of unsent) {
    const { registrationId } = entry.payload as UnsentTick
    waiting.set(registrationId, entry.refusal ? 'REFUSED' : 'WAITING')
  }
  const kept = unsent.filter(({ refusal }) => !refusal).map(({ payload }) => payload as UnsentTick)
  for (const tick of [...kept, ...ticks]) {
    const other = latest.get(tick.registrationId)
    if (!other || other.markedAt <= tick.markedAt) latest.set(tick.registrationId, tick)
  }
  return people.map((registration) => {
    const sending = waiting.get(registration.id) ?? 'NO'
    const tick = sending === 'REFUSED' ? undefined : latest.get(registration.id)
    const known = registration.attendance
    const holds = tick && (!known || Date.parse(known.at) <= Date.parse(tick.markedAt))
    return { registration, state: holds ? tick.state : known?.state, sending }
  })
}

export function countsOf(called: readonly Called[]) {
  const count = (state: AttendanceState) => called.filter((one) => one.state === state).length
  const [present, absent, excused] = [count('PRESENT'), count('ABSENT'), count('EXCUSED')]
  return {
    joined: called.length,
    present,
    absent,
    excused,
    unmarked: called.length - present - absent - excused,
  }
}

/** Those whose name, initials or number begins like what was typed; also without a network. */
export function foundIn(called: readonly Called[], text: string): readonly Called[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return called
  return called.filter(({ registration: { member, initials } }) =>
    [member?.name, initials, member?.memberNo].some((known) => known?.toLowerCase().startsWith(wanted)),
  )
}
