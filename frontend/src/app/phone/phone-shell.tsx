import { UnsentBadge } from '../../features/outbox/components/unsent-badge'
import { Bell } from '../../features/notice/components/bell'
import { switchLargePrint, useLargePrint } from '../../lib/appearance'
import { switchLanguage, useLanguage, useTexts } from '../../lib/i18n'
import { useSession } from '../../lib/access'
import { Link, usePath } from '../../lib/router'
import { may } from '../../lib/session'
import { UpdateNotice } from '../../ui/device'
import { Icon, type IconName } from '../../ui/icon'
import { Outlet } from '../outlet'
import { SessionGuard } from '../session-guard'
import { appTexts } from '../texts'
import { NetworkNotice } from './network-notice'

interface Place {
  to: string
  label: string
  icon: IconName
}

/** The frame of /m and /c: bar above, places below on a phone and in the bar on a wide screen. */
export function PhoneShell() {
  const t = useTexts(appTexts)
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <SessionGuard>
        <Bar />
        <Notes />
        <main id="main" className="shell-main" tabIndex={-1}>
          <Outlet />
        </main>
        <Places />
      </SessionGuard>
    </div>
  )
}

/** What holds for every page: under the bar, above the page. */
function Notes() {
  return (
    <div className="shell-notes no-print">
      <UpdateNotice />
      <NetworkNotice />
    </div>
  )
}

function Bar() {
  const t = useTexts(appTexts)
  const language = useLanguage()
  const large = useLargePrint()
  return (
    <header className="shell-bar">
      <Link to="/m/home" className="brand">
        <img src="/icon.svg" alt="" width="30" height="30" />
        <span>{t.product}</span>
      </Link>
      <Areas />
      <div className="shell-tools">
        <UnsentBadge />
        <Bell to="/m/notices" />
        <button type="button" className="tool" aria-pressed={large} onClick={() => switchLargePrint(!large)}>
          <Icon name="text" />
          <span className="tool-word">{large ? t.normalPrint : t.largePrint}</span>
        </button>
        <button
          type="button"
          className="tool"
          lang={language === 'en' ? 'zh-CN' : 'en'}
          onClick={() => void switchLanguage(language === 'en' ? 'zh-CN' : 'en')}
        >
          <Icon name="globe" />
          <span className="tool-word">{t.switchLanguage}</span>
        </button>
      </div>
    </header>
  )
}

/** Officers are members too: the two sides of the shell, one tap apart. */
function Areas() {
  const t = useTexts(appTexts)
  const session = useSession()
  const cadre = usePath().startsWith('/c/')
  if (session.grants.length === 0) return null
  return (
    <nav className="areas" aria-label={t.areas}>
      <Link to="/m/home" aria-current={cadre ? undefined : 'true'}>
        {t.memberArea}
      </Link>
      {may(session, 'CONDOLENCE_RECORD') && (
        <Link to="/c/today" aria-current={cadre ? 'true' : undefined}>
          {t.cadreArea}
        </Link>
      )}
      <Link to="/desk/home" className="areas-wide">
        {t.desk}
      </Link>
    </nav>
  )
}

function Places() {
  const t = useTexts(appTexts)
  const path = usePath()
  const member: Place[] = [
    { to: '/m/home', label: t.home, icon: 'home' },
    { to: '/m/activities', label: t.activities, icon: 'calendar' },
    { to: '/m/my/activities', label: t.mine, icon: 'ticket' },
    { to: '/m/me', label: t.me, icon: 'person' },
  ]
  const cadre: Place[] = [
    { to: '/c/today', label: t.today, icon: 'home' },
    { to: '/c/visits/new', label: t.newVisit, icon: 'heart' },
    { to: '/c/visits', label: t.visits, icon: 'book' },
    { to: '/m/me', label: t.me, icon: 'person' },
  ]
  return (
    <nav className="shell-tabs" aria-label={t.mainNavigation}>
      {(path.startsWith('/c/') ? cadre : member).map((place) => (
        <Link key={place.to} to={place.to} aria-current={isHere(path, place.to) ? 'page' : undefined}>
          <Icon name={place.icon} />
          <span>{place.label}</span>
        </Link>
      ))}
    </nav>
  )
}

/** A detail page belongs to its list, except the form, which is a place of its own. */
function isHere(path: string, place: string): boolean {
  if (path === place) return true
  return place !== '/c/visits/new' && path !== '/c/visits/new' && path.startsWith(`${place}/`)
}
