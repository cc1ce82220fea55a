import { timeOf } from '../../lib/format'
import { useTexts } from '../../lib/i18n'
import { useOnline } from '../../lib/network'
import { useWaitsForSignIn } from '../../lib/outbox/current'
import { sessionIsOver, signIn } from '../../lib/session'
import { useStore } from '../../lib/store'
import { asOf } from '../../lib/vault/kept'
import { Button } from '../../ui/button'
import { appTexts } from '../texts'

/** No network, or nobody signed in: what that means for what is shown and for what is saved. */
export function NetworkNotice() {
  const t = useTexts(appTexts)
  const online = useOnline()
  const since = useStore(asOf)
  const over = useStore(sessionIsOver)
  // the notice of the session says the same for the whole page
  const signedOut = useWaitsForSignIn() && !over
  const offline = !online || since !== undefined
  return (
    <div role="status">
      {offline && (
        <p className="bar-note">{since === undefined ? t.offline : t.offlineAsOf(timeOf(since))}</p>
      )}
      {!offline && signedOut && (
        <div className="bar-note">
          <span>{t.waitsForSignIn}</span>
          <Button look="secondary" onClick={() => void signIn(undefined, true)}>
            {t.signInAgain}
          </Button>
        </div>
      )}
    </div>
  )
}
