import { Suspense } from 'react'
import { useSession } from '../lib/access'
import { useTexts } from '../lib/i18n'
import { findRoute, Link, ParamsProvider, usePath } from '../lib/router'
import { ProblemError } from '../lib/problem'
import { may } from '../lib/session'
import { ErrorBoundary } from '../ui/error-boundary'
import { ErrorState, Skeleton } from '../ui/states'
import { appTexts } from './texts'

const nowhere = new ProblemError({ status: 404, code: 'NO_SUCH_PAGE', title: '' })

const notForYou = new ProblemError({ status: 403, code: 'NOT_ALLOWED', title: '' })

/** On the desk a refusal leads to why, and to who could help. */
function NotForYou({ permission }: { permission: string }) {
  const t = useTexts(appTexts)
  return (
    <>
      <ErrorState error={notForYou} wholePage />
      {findRoute('/desk/authority') && (
        <p className="soft">
          <Link to={`/desk/authority?permission=${permission}`}>{t.whyNot}</Link>
        </p>
      )}
    </>
  )
}

/** The page of the present address. */
export function Outlet() {
  const session = useSession()
  const path = usePath()
  const match = findRoute(path)
  if (!match) return <ErrorState error={nowhere} wholePage />
  const { page: Page, needs } = match.route
  const needed = needs === undefined ? [] : [needs].flat()
  if (needed.length > 0 && !needed.some((permission) => may(session, permission)))
    return <NotForYou permission={needed[0] ?? ''} />
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
