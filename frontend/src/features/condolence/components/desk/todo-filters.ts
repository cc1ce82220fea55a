import { addDays, today } from '../../../../lib/format'
import type { CareTodoWhose, TodoFilter } from '../../api/list-todos'

/** Found by the platform itself; the other kinds are the occasions that a union's rules name. */
export const foundKinds = ['BIRTHDAY', 'RETIREMENT', 'FOLLOW_UP'] as const
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
  const kind = kindOf(search)
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

/** A word of the rules, which each union may have its own of. */
export function kindOf(search: URLSearchParams): string | undefined {
  const kind = search.get('kind') ?? ''
  return /^[A-Z][A-Z0-9_]{0,59}$/.test(kind) ? kind : undefined
}

export function whenOf(search: URLSearchParams): When {
  return whens.find((one) => one === search.get('when')) ?? 'upcoming'
}
