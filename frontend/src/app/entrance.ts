import { finishesSignOut, forgetSignOut, homeOf, signIn, type Session } from '../lib/session'
import { readStored, writeStored } from '../lib/storage'

/** Where this person's work begins, for a start without a network; forgotten at sign-out. */
const remembered = 'uh.home'

/** `/` shows nothing: it sends each person to the place where her work begins. */
async function enter(): Promise<void> {
  const response = await fetch('/api/v1/me', { headers: { 'X-Requested-With': 'union-home' } })
  if (response.status === 401) forgetSignOut()
  if (response.ok) {
    if (finishesSignOut()) return
    const session = (await response.json()) as Session
    const home = homeOf(session, matchMedia('(width < 900px)').matches)
    writeStored(remembered, home)
    location.replace(home)
  } else if (response.status !== 401 || !signIn('/')) {
    // the shell of the members explains what is wrong, with a way to try again
    location.replace('/m/home')
  }
}

enter().catch(() => location.replace(readStored(remembered) ?? '/m/home'))
