import type { ReactNode } from 'react'
import { switchLanguage, useLanguage, useTexts } from '../../lib/i18n'
import { UpdateNotice } from '../../ui/device'
import { Icon } from '../../ui/icon'
import { appTexts } from '../texts'

/** A frame for somebody who is not signed in and need not be. */
export function VerifyShell({ children }: { children: ReactNode }) {
  const t = useTexts(appTexts)
  const language = useLanguage()
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <header className="shell-bar">
        <span className="brand">
          <img src="/icon.svg" alt="" width="30" height="30" />
          <span>{t.product}</span>
        </span>
        <div className="shell-tools">
          <button type="button" className="tool" lang={other} onClick={() => void switchLanguage(other)}>
            <Icon name="globe" />
            <span className="tool-word">{t.switchLanguage}</span>
          </button>
        </div>
      </header>
      <div className="shell-notes no-print">
        <UpdateNotice />
      </div>
      <main id="main" className="shell-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
