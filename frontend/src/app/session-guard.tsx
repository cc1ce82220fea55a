import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { meQuery } from '../features/membership/api/get-me'
import { SessionProvider } from '../lib/access'
import { ownerOf } from '../lib/session'
import { Loaded } from '../ui/states'
import { OwnOutbox } from './own-outbox'
import { SessionNotice } from './session-notice'

/** Nothing inside is shown before it is known who is asking; without a session the browser leaves to sign in. */
export function SessionGuard({ children }: { children: ReactNode }) {
  const me = useQuery(meQuery)
  return (
    <Loaded of={me} heights={[3, 11, 7, 7]} wholePage>
      {(session) => (
        <SessionProvider value={session}>
          <OwnOutbox key={ownerOf(session)} owner={ownerOf(session)} />
          <SessionNotice owner={ownerOf(session)} />
          {children}
        </SessionProvider>
      )}
    </Loaded>
  )
}
