import { switchLanguage, useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Icon } from '../../../ui/icon'
import { deskTexts } from '../texts'

export function SkipLink() {
  const t = useTexts(deskTexts)
  return (
    <a className="skip" href="#main">
      {t.skip}
    </a>
  )
}

export function Brand({ to }: { to: string }) {
  const t = useTexts(deskTexts)
  return (
    <Link to={to} className="desk-brand">
      <img src="/icon.svg" alt="" width="28" height="28" />
      <span>{t.product}</span>
    </Link>
  )
}

export function LanguageButton() {
  const t = useTexts(deskTexts)
  const language = useLanguage()
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <button type="button" className="bar-button" lang={other} onClick={() => void switchLanguage(other)}>
      <Icon name="globe" />
      <span className="bar-word">{t.switchLanguage}</span>
    </button>
  )
}
