import { Suspense } from 'react'
import { findRoute, ParamsProvider, usePath } from '../lib/router'
import { ProblemError } from '../lib/problem'
import { ErrorBoundary } from '../ui/error-boundary'
import { ErrorState, Skeleton } from '../ui/states'

const nowhere = new ProblemError({ status: 404, code: 'NO_SUCH_PAGE', title: '' })

/** The page of the present address. */
export function Outlet() {
  const path = usePath()
  const match = findRoute(path)
  if (!match) return <ErrorState error={nowhere} wholePage />
  const Page = match.route.page
  return (
    <ErrorBoundary reset={path}>
      <Suspense fallback={<Skeleton heights={[3, 11, 7]} />}>
        <ParamsProvider value={match.params}>
          <Page key={path} />
        </ParamsProvider>
      </Suspense>
    </ErrorBoundary>
  )
}
