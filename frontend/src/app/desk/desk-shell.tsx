import { useState } from 'react'
import { MemberPicker } from '../../features/membership/components/desk/member-picker'
import { UnionFilter } from '../../features/organization/components/union-filter'
import { EmployerPicker } from '../../features/organization/components/employer-picker'
import { UnionPicker } from '../../features/organization/components/union-picker'
import { UnsentBadge } from '../../features/outbox/components/unsent-badge'
import { Bell } from '../../features/notice/components/bell'
import { useSession } from '../../lib/access'
import { useTexts } from '../../lib/i18n'
import { may } from '../../lib/session'
import { ButtonLink } from '../../ui/button'
import { PickersProvider } from '../../ui/desk/pickers'
import { DeskTheme } from '../../ui/desk/theme'
import { Icon } from '../../ui/icon'
import { PageHeader } from '../../ui/page'
import { Sheet } from '../../ui/sheet'
import { Empty } from '../../ui/states'
import { Outlet } from '../outlet'
import { SessionGuard } from '../session-guard'
import { bringsFilesIn } from './files'
import { AccountMenu } from './shell/account-menu'
import { Brand, LanguageButton, SkipLink } from './shell/bar-parts'
import { JobTray } from './shell/job-tray'
import { LentBanner } from './shell/lent-banner'
import { Navigation } from './shell/navigation'
import { QuickNavigation } from './shell/quick-navigation'
import { Shortcuts } from './shell/shortcut-list'
import { UnionSwitcher } from './shell/union-switcher'
import { deskTexts } from './texts'
import '../../ui/desk/desk-kit.css'

const pickers = { UnionFilter, UnionPicker, MemberPicker, EmployerPicker }

/** The frame of /desk: bar above, navigation by permission at the side, the page in the middle. */
export default function DeskShell() {
  return (
    <DeskTheme>
      <PickersProvider value={pickers}>
        <SkipLink />
        <SessionGuard>
          <Frame />
        </SessionGuard>
      </PickersProvider>
    </DeskTheme>
  )
}

function Frame() {
  const session = useSession()
  const isOfficer = session.grants.length > 0
  return (
    <div className="desk">
      <header className="desk-bar">
        {isOfficer && <NarrowMenu />}
        <Brand to="/desk/home" />
        <UnionSwitcher />
        <div className="desk-tools">
          {isOfficer && <QuickNavigation />}
          {bringsFilesIn.some((one) => may(session, one)) && <JobTray />}
          <UnsentBadge />
          <Bell to="/desk/notices" />
          <LanguageButton />
          <AccountMenu />
        </div>
      </header>
      {isOfficer && (
        <div className="desk-side">
          <Navigation />
        </div>
      )}
      <main id="main" className="desk-main" tabIndex={-1}>
        {isOfficer && <LentBanner />}
        {isOfficer ? <Outlet /> : <NoOffice />}
      </main>
      {isOfficer && <Shortcuts />}
    </div>
  )
}

function NarrowMenu() {
  const t = useTexts(deskTexts)
  const [open, setOpen] = useState(false)
  return (
    <div className="desk-menu">
      <button type="button" className="bar-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="menu" />
        <span className="visually-hidden">{t.menu}</span>
      </button>
      <Sheet title={t.menu} open={open} onClose={() => setOpen(false)}>
        <Navigation onFollow={() => setOpen(false)} />
      </Sheet>
    </div>
  )
}

function NoOffice() {
  const t = useTexts(deskTexts)
  return (
    <>
      <PageHeader title={t.desk} />
      <Empty icon="person" title={t.noOfficeTitle} text={t.noOfficeText}>
        <ButtonLink to="/m/home">{t.memberPages}</ButtonLink>
      </Empty>
    </>
  )
}
