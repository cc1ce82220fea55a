import { useSession } from '../../../lib/access'
import { chooseTheme, switchLargePrint, useLargePrint, useTheme, type Theme } from '../../../lib/appearance'
import { useTexts } from '../../../lib/i18n'
import { ButtonLink } from '../../../ui/button'
import { Disclosure } from '../../../ui/desk/disclosure'
import { ChipGroup } from '../../../ui/field'
import { SignOutButton } from '../../../ui/sign-out'
import { deskTexts } from '../texts'

export function AccountMenu() {
  const t = useTexts(deskTexts)
  const session = useSession()
  const theme = useTheme()
  const large = useLargePrint()
  const themes = (['system', 'light', 'dark'] as const satisfies readonly Theme[]).map((value) => ({
    value,
    label: t.themes[value],
  }))
  return (
    <Disclosure
      icon="person"
      label={<span className="bar-word">{session.name}</span>}
      name={t.account(session.name)}
    >
      {() => (
        <div className="stack">
          <ul className="stack-s small">
            {session.grants.map((grant) => (
              <li key={`${grant.role}-${grant.union.id}-${grant.lentBy ?? ''}`}>
                {grant.lentBy === undefined
                  ? t.office(t.roles[grant.role] ?? grant.role, grant.union.name)
                  : t.lentOffice(grant.lentBy, grant.union.name)}
              </li>
            ))}
          </ul>
          <ChipGroup name="deskTheme" label={t.theme} choices={themes} value={theme} onChange={chooseTheme} />
          <label className="check">
            <input
              type="checkbox"
              checked={large}
              onChange={(event) => switchLargePrint(event.target.checked)}
            />
            <span>{t.largePrint}</span>
          </label>
          <div className="row">
            <ButtonLink to="/m/home" look="secondary" icon="home">
              {t.memberPages}
            </ButtonLink>
            <SignOutButton look="quiet" />
          </div>
        </div>
      )}
    </Disclosure>
  )
}
