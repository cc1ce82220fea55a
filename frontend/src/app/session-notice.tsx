import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isStillSignedIn } from '../features/membership/api/get-me'
import { useTexts } from '../lib/i18n'
import { useOutbox } from '../lib/outbox/current'
import { sessionIsOver, signInBeside } from '../lib/session'
import { useStore } from '../lib/store'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { uiTexts } from '../ui/texts'
import { appTexts } from './texts'

/**
 * The session ended while a page is open. She signs in beside it and goes on where she was; when somebody else has
 * signed in by then, nothing of hers stays on the screen.
 */
export function SessionNotice({ owner }: { owner: string }) {
  const t = useTexts(appTexts)
  const ui = useTexts(uiTexts)
  const over = useStore(sessionIsOver)
  const [later, setLater] = useState(false)
  const client = useQueryClient()
  const outbox = useOutbox()

  useEffect(() => {
    if (!over) return undefined
    const look = () => {
      if (document.hidden) return
      isStillSignedIn(owner).then(
        (hers) => {
          if (!hers) {
            location.reload()
            return
          }
          sessionIsOver.set(false)
          setLater(false)
          void client.invalidateQueries()
          void outbox?.wake()
        },
        () => undefined,
      )
    }
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [over, owner, client, outbox])

  const again = <Button onClick={signInBeside}>{t.signInAgain}</Button>
  return (
    <>
      <Sheet title={ui.signedOutTitle} open={over && !later} onClose={() => setLater(true)}>
        <div className="stack">
          <p>{t.signInBeside}</p>
          <div className="row">
            {again}
            <Button look="quiet" onClick={() => setLater(true)}>
              {t.signInLater}
            </Button>
          </div>
        </div>
      </Sheet>
      {over && later && (
        <div className="bar-note no-print" role="status">
          <span>{ui.signedOutTitle}</span>
          {again}
        </div>
      )}
    </>
  )
}
