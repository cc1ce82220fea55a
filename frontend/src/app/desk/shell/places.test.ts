import { expect, it, vi } from 'vitest'
import type { Session } from '../../../lib/session'
import zh from '../zh-CN'
import { isCurrent, placesOf } from './places'

function session(...permissions: string[]): Session {
  return { name: '示文博', unions: [], grants: [], permissions }
}

const pathsOf = (who: Session) => placesOf(who, zh).flatMap(({ places }) => places.map(({ to }) => to))

it('offers an auditor the log and nothing of members', () => {
  const paths = pathsOf(session('UNION_READ', 'AUDIT_READ'))
  expect(paths).toEqual([
    '/desk/home',
    '/desk/units',
    '/desk/certificates',
    '/desk/employers',
    '/desk/authority',
    '/desk/audit',
    '/help',
  ])
})

it('offers an administrator imports and jobs', () => {
  expect(pathsOf(session('IMPORT'))).toEqual([
    '/desk/home',
    '/desk/imports',
    '/desk/authority',
    '/desk/jobs',
    '/help',
  ])
})

it('marks the nearest place only: recording a visit is not the list of visits', () => {
  const all = placesOf(session('CONDOLENCE_READ', 'CONDOLENCE_RECORD'), zh).flatMap(({ places }) => places)
  const current = (path: string) => all.filter((place) => isCurrent(place, path, all)).map(({ to }) => to)
  expect(current('/desk/visits/new')).toEqual(['/desk/visits/new'])
  expect(current('/desk/visits/0193')).toEqual(['/desk/visits'])
})

it('leads to the plan of the year that it is in China', () => {
  vi.useFakeTimers({ now: new Date('2026-12-31T16:00:00Z') })
  expect(pathsOf(session('PLAN_READ'))).toContain('/desk/plan/2027')
  vi.useRealTimers()
})
