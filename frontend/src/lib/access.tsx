import { createContext, useContext } from 'react'
import type { Session } from './session'

const SessionContext = createContext<Session | null>(null)

export const SessionProvider = SessionContext.Provider

/** The signed-in person; pages are only ever rendered inside the session guard. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('outside the session guard')
  return session
}
