import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { SessionProvider } from '../src/lib/access'
import type { Session } from '../src/lib/session'
import { Toasts } from '../src/ui/toast'

const union = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' }

export const organiser: Session = {
  name: '周组织员',
  member: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e02', memberNo: 'M000001', name: '周组织员' },
  unions: [union],
  grants: [{ role: 'ORGANIZER', union }],
  permissions: ['CONDOLENCE_RECORD'],
}

/** Shows something inside a signed-in shell. */
export function renderSignedIn(children: ReactNode, session: Session = organiser) {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  })
  return render(
    <QueryClientProvider client={client}>
      <SessionProvider value={session}>
        {children}
        <Toasts />
      </SessionProvider>
    </QueryClientProvider>,
  )
}
