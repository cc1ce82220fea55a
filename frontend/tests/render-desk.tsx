import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { Suspense, type ComponentType } from 'react'
import { SessionProvider } from '../src/lib/access'
import { findRoute, ParamsProvider, startRouter, usePath, type Route } from '../src/lib/router'
import type { Session } from '../src/lib/session'
import { PickersProvider, type PickerProps } from '../src/ui/desk/pickers'

export const unionId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e02'

/** An administrator of one union: she may bring files in. */
export const administrator: Session = {
  name: '示文博',
  unions: [{ id: unionId, name: '机关工会' }],
  grants: [{ role: 'ADMINISTRATOR', union: { id: unionId, name: '机关工会' } }],
  permissions: ['SELF', 'MEMBER_READ', 'UNION_READ', 'IMPORT'],
}

function PlainPicker({ label, value }: PickerProps) {
  return (
    <p>
      {label}：{value?.name}
    </p>
  )
}

const pickers = {
  UnionFilter: () => null,
  UnionPicker: PlainPicker,
  MemberPicker: PlainPicker,
  EmployerPicker: PlainPicker,
}

function Page() {
  const match = findRoute(usePath())
  if (!match) return <p>nowhere</p>
  const Found: ComponentType = match.route.page
  return (
    <ParamsProvider value={match.params}>
      <Found />
    </ParamsProvider>
  )
}

/** The pages of a shell at an address, with somebody signed in. */
export function renderAt(address: string, routes: readonly Route[], session: Session = administrator) {
  history.replaceState(null, '', address)
  startRouter(routes)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(
    <QueryClientProvider client={client}>
      <SessionProvider value={session}>
        <PickersProvider value={pickers}>
          <Suspense fallback={null}>
            <Page />
          </Suspense>
        </PickersProvider>
      </SessionProvider>
    </QueryClientProvider>,
  )
}
