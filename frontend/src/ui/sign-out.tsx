import { useState } from 'react'
import { useTexts } from '../lib/i18n'
import { unsentCount } from '../lib/outbox/current'
import { signOut } from '../lib/session'
import { Button, ButtonLink } from './button'
import { Sheet } from './sheet'
import { uiTexts } from './texts'

/** Signing out empties the device; what was not sent yet would go with it, so it is said first. */
export function SignOutButton({ look = 'secondary' }: { look?: 'secondary' | 'quiet' }) {
  const t = useTexts(uiTexts)
  const [unsent, setUnsent] = useState(0)
  const leave = () => {
    const count = unsentCount()
    if (count > 0) setUnsent(count)
    else void signOut()
  }
  return (
    <>
      <Button look={look} icon="exit" onClick={leave}>
        {t.signOut}
      </Button>
      <Sheet title={t.unsentTitle(unsent)} open={unsent > 0} onClose={() => setUnsent(0)}>
        <div className="stack">
          <p>{t.unsentText}</p>
          <ButtonLink wide to="/c/outbox">
            {t.unsentShow}
          </ButtonLink>
          <Button look="quiet" onClick={() => void signOut()}>
            {t.signOutAnyway}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
