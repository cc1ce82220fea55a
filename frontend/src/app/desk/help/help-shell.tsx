import { lazy, Suspense } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Skeleton } from '../../../ui/states'
import { Brand, LanguageButton, SkipLink } from '../shell/bar-parts'
import { helpTexts } from './texts'

const HelpPage = lazy(() => import('./help-page'))

/** The frame of /help: readable without signing in. */
export function HelpShell() {
  const t = useTexts(helpTexts)
  return (
    <div className="help-frame">
      <SkipLink />
      <header className="desk-bar">
        <Brand to="/" />
        <div className="desk-tools">
          <LanguageButton />
          <Link to="/" className="bar-button">
            {t.toApp}
          </Link>
        </div>
      </header>
      <main id="main" className="desk-main" tabIndex={-1}>
        <Suspense fallback={<Skeleton heights={[3, 11, 7]} />}>
          <HelpPage />
        </Suspense>
      </main>
    </div>
  )
}
