import { ConfigProvider, theme as antTheme } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useTheme } from '../../lib/appearance'
import { switchLanguage, useLanguage, useTexts } from '../../lib/i18n'
import { Link } from '../../lib/router'
import { signOut } from '../../lib/session'
import { Button } from '../../ui/button'
import { Outlet } from '../outlet'
import { SessionGuard } from '../session-guard'
import { appTexts } from '../texts'

/** The frame of /desk and /help. */
export function DeskShell() {
  const t = useTexts(appTexts)
  const language = useLanguage()
  const theme = useTheme()
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  return (
    <ConfigProvider
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: dark ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
        token: { colorPrimary: '#a61e22', colorError: '#cf1322', borderRadius: 8, fontFamily: 'var(--font)' },
      }}
    >
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <header className="desk-bar">
        <Link to="/desk/home" className="desk-brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{t.product}</span>
        </Link>
        <Button
          look="quiet"
          icon="globe"
          onClick={() => void switchLanguage(language === 'en' ? 'zh-CN' : 'en')}
        >
          {t.switchLanguage}
        </Button>
        <Button look="quiet" icon="exit" onClick={signOut}>
          {t.signOut}
        </Button>
      </header>
      <main id="main" className="desk-main" tabIndex={-1}>
        <SessionGuard>
          <Outlet />
        </SessionGuard>
      </main>
    </ConfigProvider>
  )
}
