import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { organiser } from '../../tests/render'
import {
  finishesSignOut,
  homeOf,
  may,
  sessionEnded,
  sessionIsOver,
  signIn,
  signInBeside,
  signOut,
} from './session'
import { admit } from './vault/kept'
import { keepText, readText, textsWritten } from './vault/kept-texts'

const assign = vi.fn()
beforeEach(() =>
  vi.stubGlobal('location', { pathname: '/c/visits/new', search: '?member=1', hash: '', assign }),
)
afterEach(() => {
  vi.unstubAllGlobals()
  assign.mockReset()
})

const member = { ...organiser, grants: [], permissions: [] }

it('sends members to the member pages, officers to their desk, and to today’s list on a phone', () => {
  expect(homeOf(member, false)).toBe('/m/home')
  expect(homeOf(organiser, false)).toBe('/desk/home')
  expect(homeOf(organiser, true)).toBe('/c/today')
  expect(homeOf({ ...organiser, permissions: ['AUDIT_READ'] }, true)).toBe('/m/home')
  expect(may(organiser, 'CONDOLENCE_RECORD')).toBe(true)
  expect(may(member, 'CONDOLENCE_RECORD')).toBe(false)
})

it('comes back to the deep link after signing in', async () => {
  expect(signIn()).toBe(true)
  await textsWritten()
  expect(assign).toHaveBeenCalledWith('/api/v1/session/login?returnTo=%2Fc%2Fvisits%2Fnew%3Fmember%3D1')
})

it('does not run in circles when signing in does not help, but lets the reader try again', async () => {
  signIn()
  expect(signIn()).toBe(false)
  await textsWritten()
  expect(assign).toHaveBeenCalledOnce()
  expect(signIn('/m/home', true)).toBe(true)
  await textsWritten()
  expect(assign).toHaveBeenCalledTimes(2)
})

it('leaves no draft on the device when signing out', async () => {
  keepText('someone.condolence-visit', { savedAt: Date.now(), value: { note: '私事' } })
  localStorage.setItem('uh.draft.someone.condolence-visit', '{}')
  localStorage.setItem('uh.theme', 'dark')
  await signOut()
  expect(localStorage.getItem('uh.draft.someone.condolence-visit')).toBeNull()
  expect(readText('someone.condolence-visit')).toBeUndefined()
  expect(localStorage.getItem('uh.theme')).toBe('dark')
  expect(assign).toHaveBeenCalledWith('/api/v1/session/logout')
})

it('stays where something may have been typed, and signs in beside it', async () => {
  await admit('anna')
  const open = vi.fn(() => window)
  vi.stubGlobal('open', open)
  sessionEnded()
  expect(sessionIsOver.get()).toBe(true)
  expect(assign).not.toHaveBeenCalled()
  signInBeside()
  expect(open).toHaveBeenCalledWith('/api/v1/session/login?returnTo=%2Fm%2Fsigned-in')
  expect(assign).not.toHaveBeenCalled()
  open.mockReturnValue(null as never)
  signInBeside()
  await vi.waitFor(() => expect(assign).toHaveBeenCalledOnce())
})

it('ends the session at the next start when signing out had no network', async () => {
  expect(finishesSignOut()).toBe(false)
  await signOut()
  assign.mockReset()
  expect(finishesSignOut()).toBe(true)
  expect(assign).toHaveBeenCalledWith('/api/v1/session/logout')
  sessionEnded()
  expect(finishesSignOut()).toBe(false)
})
