import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button, ButtonLink } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Sheet } from '../../../ui/sheet'
import { Card } from '../../../ui/surface'
import { useDiscardImport } from '../api/change-import'
import type { Import } from '../api/get-import'
import { rosterTexts } from '../roster-texts'
import { integrationTexts } from '../texts'

/** Gives an import up, after asking: the file's content is gone at once. */
export function DiscardButton({ importId }: { importId: string }) {
  const t = useTexts(rosterTexts)
  const [asking, setAsking] = useState(false)
  const { mutate, isPending, error } = useDiscardImport(importId)
  const problem = error && toProblem(error)
  return (
    <>
      <Button look="quiet" busy={isPending} onClick={() => setAsking(true)}>
        {t.discard}
      </Button>
      {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
      <Sheet title={t.discardTitle} open={asking} onClose={() => setAsking(false)}>
        <div className="stack">
          <p>{t.discardText}</p>
          <div className="row">
            <Button
              onClick={() => {
                setAsking(false)
                mutate()
              }}
            >
              {t.discardConfirm}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t.keep}
            </Button>
          </div>
        </div>
      </Sheet>
    </>
  )
}

export function DiscardedStep({ held }: { held: Import }) {
  const t = useTexts(rosterTexts)
  const common = useTexts(integrationTexts)
  return (
    <Card>
      <div className="stack">
        <h2>{t.discardedTitle}</h2>
        <p>{t.discardedText}</p>
        <div>
          <ButtonLink to={`/desk/imports/new?kind=${held.kind}`}>{common.uploadAnother}</ButtonLink>
        </div>
      </div>
    </Card>
  )
}
