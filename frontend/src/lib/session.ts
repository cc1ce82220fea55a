import { forgetStored } from './storage'
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
const patience = 8_000

/**
 * Leaves for the sign-in page and comes back to where the reader was. Drafts are stored as they are typed, so nothing
 * is lost. Says false, and stays, when signing in was just tried: a broken session must not become a loop.
 */
export function signIn(returnTo = location.pathname + location.search, again = false): boolean {
  const last = Number(sessionStorage.getItem(lastTry) ?? 0)
  if (!again && Date.now() - last < patience) return false
  sessionStorage.setItem(lastTry, String(Date.now()))
  const leave = () => location.assign(`/api/v1/session/login?returnTo=${encodeURIComponent(returnTo)}`)
  void textsWritten().then(leave, leave)
  return true
}

/** Nothing that was typed stays behind on a shared device. */
export async function signOut(): Promise<void> {
  forgetTexts()
  forgetStored('uh.home')
  sessionStorage.clear()
  await destroyVault()
  location.assign('/api/v1/session/logout')
}
