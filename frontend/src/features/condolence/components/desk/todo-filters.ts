import { addDays, today } from '../../../../lib/format'
import type { CareTodoKind, CareTodoWhose, TodoFilter } from '../../api/list-todos'

export const kinds: readonly CareTodoKind[] = [
  'BIRTHDAY',
  'RETIREMENT',
  'FOLLOW_UP',
  'MARRIAGE',
  'CHILDBIRTH',
  'HOSPITALIZATION',
  'BEREAVEMENT',
  'CHILD_UNIVERSITY',
  'SPECIAL_HARDSHIP',
]
export const whens = ['upcoming', 'week', 'late', 'all', 'done'] as const
export const whoses: readonly CareTodoWhose[] = ['ALL', 'MINE', 'NOBODY']

export type When = (typeof whens)[number]

/** The Monday of the week in which the day lies. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, weekday === 0 ? -6 : 1 - weekday)
}

/** What the address asks for; anything else in it means what is shown without. */
export function filterOf(search: URLSearchParams, unionId: string | undefined, now = today()): TodoFilter {
  const kind = kinds.find((one) => one === search.get('kind'))
  const whose = whoses.find((one) => one === search.get('whose'))
  const base = { unionId, kind, whose }
  switch (whenOf(search)) {
    case 'late':
      return { ...base, dueBefore: now }
    case 'week':
      return { ...base, dueBefore: addDays(mondayOf(now), 7) }
    case 'upcoming':
      return { ...base, upcoming: true }
    case 'done':
      return { ...base, done: true }
    case 'all':
      return base
  }
}

export function whenOf(search: URLSearchParams): When {
  return whens.find((one) => one === search.get('when')) ?? 'upcoming'
}
