import { chooseTheme, switchLargePrint, useLargePrint, useTheme, type Theme } from '../../../lib/appearance'
import { switchLanguage, useLanguage, useTexts, type Language } from '../../../lib/i18n'
import { ChipGroup } from '../../../ui/field'
import { Card } from '../../../ui/surface'
import { membershipTexts } from '../texts'

const languages = [
  { value: 'zh-CN', label: '简体中文' },
  { value: 'en', label: 'English' },
] as const satisfies readonly { value: Language; label: string }[]

/** How the pages look and speak on this device. */
export function DisplayCard() {
  const t = useTexts(membershipTexts)
  const theme = useTheme()
  const language = useLanguage()
  const large = useLargePrint()
  const themes = (['system', 'light', 'dark'] as const satisfies readonly Theme[]).map((value) => ({
    value,
    label: t.themes[value],
  }))
  return (
    <Card>
      <div className="stack">
        <h2>{t.display}</h2>
        <ChipGroup
          name="largePrint"
          label={t.largePrint}
          hint={t.largePrintHint}
          choices={[
            { value: 'off', label: t.off },
            { value: 'on', label: t.on },
          ]}
          value={large ? 'on' : 'off'}
          onChange={(value) => switchLargePrint(value === 'on')}
        />
        <ChipGroup name="theme" label={t.theme} choices={themes} value={theme} onChange={chooseTheme} />
        <ChipGroup
          name="language"
          label={t.language}
          choices={languages}
          value={language}
          onChange={(value) => void switchLanguage(value)}
        />
      </div>
    </Card>
  )
}
