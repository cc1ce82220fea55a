import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, Suspense, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '../lib/query'
import { startRouter, type Route } from '../lib/router'
import { ErrorBoundary } from '../ui/error-boundary'
import { Skeleton } from '../ui/states'
import { Toasts } from '../ui/toast'
import '../ui/kit.css'

/** Brings one shell to life: its addresses, its data and its frame. */
export function start(routes: readonly Route[], shell: ReactNode): void {
  startRouter(routes)
  const root = document.getElementById('root')
  if (!root) throw new Error('the entry page has no #root')
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <ErrorBoundary reset="">
          <Suspense fallback={<Skeleton heights={[3.5]} />}>
            {shell}
            <Toasts />
          </Suspense>
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>,
  )
}
