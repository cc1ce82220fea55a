import { forgetStored, readStored, writeStored } from './storage'
import { createStore } from './store'
import { admitted } from './vault/kept'
import { forgetTexts, textsWritten } from './vault/kept-texts'
import { destroyVault } from './vault/vault'

/** An office, or what somebody lent out of hers. */
interface Grant {
  role: string
  union: { id: string; name: string }
  until?: string
  lentBy?: string
  amountLimit?: string
}

/** What the shells need to know of the signed-in person; the contract's `Me` has all of it and more. */
export interface Session {
  name: string
  member?: { id: string; memberNo: string; name: string } | undefined
  unions: readonly { id: string; name: string }[]
  grants: readonly Grant[]
  permissions: readonly string[]
}

export function may(session: Session, permission: string): boolean {
  return session.permissions.includes(permission)
}

/** Whose drafts and unsent records these are. */
export function ownerOf(session: Session): string {
  return session.member?.id ?? session.name
}

/** Officers begin at their desk or, on a phone, with today's list; everybody else at the member's home. */
export function homeOf(session: Session, narrow: boolean): string {
  if (session.grants.length === 0) return '/m/home'
  if (!narrow) return '/desk/home'
  return may(session, 'CONDOLENCE_RECORD') ? '/c/today' : '/m/home'
}

const lastTry = 'uh.sign-in-at'
const carried = 'uh.fragment'
const patience = 8_000

/** Nobody is signed in any more while a page is open on which something may have been typed. */
export const sessionIsOver = createStore(false)

/** Before anybody was recognised there is nothing to lose, and the reader leaves to sign in; later she is told. */
export function sessionEnded(): void {
  forgetSignOut()
  if (admitted.get() === undefined) signIn()
  else sessionIsOver.set(true)
}

/**
 * Leaves for the sign-in page and comes back to where the reader was. Says false, and stays, when signing in was just
 * tried: a broken session must not become a loop.
 */
export function signIn(returnTo = location.pathname + location.search, again = false): boolean {
  const last = Number(sessionStorage.getItem(lastTry) ?? 0)
  if (!again && Date.now() - last < patience) return false
  sessionStorage.setItem(lastTry, String(Date.now()))
  // what stands behind # is for this page alone: no server on the way is told
  if (location.hash.length > 1) sessionStorage.setItem(carried, location.pathname + location.hash)
  const leave = () => location.assign(signInAddress(returnTo))
  void textsWritten().then(leave, leave)
  return true
}

/** What stood behind # in the address, also when signing in lay between; it leaves the address and is told once. */
export function takeFragment(): string {
  const kept = sessionStorage.getItem(carried)
  sessionStorage.removeItem(carried)
  const before = kept?.startsWith(`${location.pathname}#`) ? kept.slice(location.pathname.length + 1) : ''
  const fragment = location.hash.slice(1)
  if (fragment !== '') history.replaceState(null, '', location.pathname + location.search)
  return fragment === '' ? before : fragment
}

/** Signs in beside this page, which stays as it is with all that was typed; where no window opens, in its place. */
export function signInBeside(): void {
  if (window.open(signInAddress('/m/signed-in')) === null) signIn(undefined, true)
}

function signInAddress(returnTo: string): string {
  return `/api/v1/session/login?returnTo=${encodeURIComponent(returnTo)}`
}

const leaving = 'uh.leaving'
const signOutAddress = '/api/v1/session/logout'

/** Nothing that was typed stays behind on a shared device, and without a network the session ends at the next start. */
export async function signOut(): Promise<void> {
  forgetTexts()
  forgetStored('uh.home')
  sessionStorage.clear()
  writeStored(leaving, 'yes')
  await destroyVault()
  location.assign(signOutAddress)
}

/** Whether a sign-out did not get through before; then it is done now, and nothing is shown to whoever came. */
export function finishesSignOut(): boolean {
  if (readStored(leaving) === null) return false
  location.assign(signOutAddress)
  return true
}

/** Nobody is signed in: a sign-out is not owed any more. */
export function forgetSignOut(): void {
  writeStored(leaving, null)
}
