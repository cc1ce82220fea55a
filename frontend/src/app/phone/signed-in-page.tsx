import { useEffect } from 'react'
import { useTexts } from '../../lib/i18n'
import { ButtonLink } from '../../ui/button'
import { Empty } from '../../ui/states'
import { appTexts } from '../texts'

/** Where the window for signing in beside a page ends: it closes itself, or says what to do. */
export default function SignedInPage() {
  const t = useTexts(appTexts)
  useEffect(() => window.close(), [])
  return (
    <Empty icon="check" title={t.signedInTitle} text={t.signedInText} wholePage>
      <ButtonLink to="/m/home" look="secondary">
        {t.home}
      </ButtonLink>
    </Empty>
  )
}
