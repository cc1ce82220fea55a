import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Outlet } from '../../outlet'
import { Brand, LanguageButton, SkipLink } from '../shell/bar-parts'
import { helpTexts } from './texts'

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
        <Outlet />
      </main>
    </div>
  )
}
