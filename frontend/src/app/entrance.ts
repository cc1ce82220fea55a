import { homeOf, signIn, type Session } from '../lib/session'

/** `/` shows nothing: it sends each person to the place where her work begins. */
async function enter(): Promise<void> {
  const response = await fetch('/api/v1/me', { headers: { 'X-Requested-With': 'union-home' } })
  if (response.ok) {
    const session = (await response.json()) as Session
    location.replace(homeOf(session, matchMedia('(width < 900px)').matches))
  } else if (response.status !== 401 || !signIn('/')) {
    // the shell of the members explains what is wrong, with a way to try again
    location.replace('/m/home')
  }
}

enter().catch(() => location.replace('/m/home'))
