import type { Event, EventKind } from '../../api/list-managed-events'
import type { NewEvent } from '../../api/save-event'

/** Half-open window of days, as annual plans have them. */
export interface DayWindow {
  from: string
  to: string
}

/** The form as it is typed: times as the browser's fields hold them, in China's time. */
export interface EventForm {
  union: { id: string; name: string } | null
  title: string
  kind: EventKind
  place: string
  summary: string
  startsAt: string
  endsAt: string
  registrationOpensAt: string
  registrationClosesAt: string
  capacity: string
  waitingList: boolean
  walkIns: boolean
  /** Whose members alone can join; nothing for all members of the union. */
  segment: { id: string; name: string } | null
}

/** The fields that can be wrong before the server is asked; `window` is the plan's limit. */
export type EventFault =
  | 'title'
  | 'unionId'
  | 'startsAt'
  | 'endsAt'
  | 'registrationOpensAt'
  | 'registrationClosesAt'
  | 'capacity'
  | 'window'

const offset = '+08:00'

/** `2027-04-10T09:00` as typed in China ↔ the instant that the contract wants. */
export function toInstant(local: string): string {
  return `${local}:00${offset}`
}

export function toLocal(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000)
  return shifted.toISOString().slice(0, 16)
}

export function emptyEvent(union: EventForm['union'], firstDay: string): EventForm {
  return {
    union,
    title: '',
    kind: 'OTHER',
    place: '',
    summary: '',
    startsAt: firstDay === '' ? '' : `${firstDay}T09:00`,
    endsAt: firstDay === '' ? '' : `${firstDay}T17:00`,
    registrationOpensAt: '',
    registrationClosesAt: '',
    capacity: '30',
    waitingList: true,
    walkIns: false,
    segment: null,
  }
}

export function formOf(event: Event): EventForm {
  return {
    union: event.union,
    title: event.title,
    kind: event.kind,
    place: event.place ?? '',
    summary: event.summary ?? '',
    startsAt: toLocal(event.startsAt),
    endsAt: toLocal(event.endsAt),
    registrationOpensAt: toLocal(event.registrationOpensAt),
    registrationClosesAt: toLocal(event.registrationClosesAt),
    capacity: String(event.capacity),
    waitingList: event.waitingList,
    walkIns: event.walkIns,
    segment: event.audience ? { id: event.audience.segmentId, name: event.audience.name } : null,
  }
}

/** Whether first and last day both lie within one window; without windows every day will do. */
export function isWithin(windows: readonly DayWindow[], startsAt: string, endsAt: string): boolean {
  if (windows.length === 0 || startsAt === '' || endsAt === '') return true
  const [first, last] = [startsAt.slice(0, 10), endsAt.slice(0, 10)]
  return windows.some(({ from, to }) => from <= first && last < to)
}

export function faultsOf(form: EventForm, windows: readonly DayWindow[]): EventFault[] {
  const faults: EventFault[] = []
  const seats = Number(form.capacity)
  if (form.title.trim().length < 2) faults.push('title')
  if (!form.union) faults.push('unionId')
  if (form.startsAt === '') faults.push('startsAt')
  if (form.endsAt === '' || form.endsAt <= form.startsAt) faults.push('endsAt')
  if (!isWithin(windows, form.startsAt, form.endsAt)) faults.push('window')
  if (form.registrationOpensAt === '') faults.push('registrationOpensAt')
  if (
    form.registrationClosesAt === '' ||
    form.registrationClosesAt <= form.registrationOpensAt ||
    form.registrationClosesAt > form.startsAt
  ) {
    faults.push('registrationClosesAt')
  }
  if (!Number.isInteger(seats) || seats < 1 || seats > 100_000) faults.push('capacity')
  return faults
}

export function newEventOf(form: EventForm, status: NewEvent['status'], planItemId?: string): NewEvent {
  const place = form.place.trim()
  const summary = form.summary.trim()
  return {
    unionId: form.union?.id ?? '',
    title: form.title.trim(),
    kind: form.kind,
    ...(place === '' ? {} : { place }),
    ...(summary === '' ? {} : { summary }),
    startsAt: toInstant(form.startsAt),
    endsAt: toInstant(form.endsAt),
    registrationOpensAt: toInstant(form.registrationOpensAt),
    registrationClosesAt: toInstant(form.registrationClosesAt),
    capacity: Number(form.capacity),
    waitingList: form.waitingList,
    walkIns: form.walkIns,
    status,
    ...(planItemId === undefined ? {} : { planItemId }),
    ...(form.segment === null ? {} : { segmentId: form.segment.id }),
  }
}
