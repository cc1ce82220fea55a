import { useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useSearch } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { FormField } from '../../../ui/field'
import { Notice } from '../../../ui/surface'
import { useReleaseImport } from '../api/change-import'
import type { Import } from '../api/get-import'
import { rosterTexts } from '../roster-texts'

/** More would leave than is usual: why it stopped, who can let it pass, and the way to do so. */
export function StoppedNotice({ held }: { held: Import }) {
  const t = useTexts(rosterTexts)
  const [, change] = useSearch()
  return (
    <Notice tone="bad" live>
      <div className="stack-s">
        <strong>{t.stoppedTitle}</strong>
        {held.counts && held.brake && (
          <p>{t.stoppedText(held.counts.leaving, held.brake.members, held.brake.most)}</p>
        )}
        <p>{held.own ? t.stoppedOwn : t.stoppedOther}</p>
        <div>
          <Button look="secondary" onClick={() => change({ outcome: 'LEAVING' })}>
            {t.seeLeaving}
          </Button>
        </div>
        {!held.own && held.previewHash !== undefined && (
          <ReleaseForm importId={held.id} previewHash={held.previewHash} />
        )}
      </div>
    </Notice>
  )
}

function ReleaseForm({ importId, previewHash }: { importId: string; previewHash: string }) {
  const t = useTexts(rosterTexts)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useReleaseImport(importId)
  const problem = error && toProblem(error)
  const short = reason.trim().length < 4
  const messages = { ...problem?.fieldMessages(), ...(tried && short ? { reason: t.needReason } : {}) }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!short && !isPending) mutate({ previewHash, reason: reason.trim() })
  }
  return (
    <form className="stack-s" noValidate onSubmit={submit}>
      {problem && (
        <ErrorSummary messages={messages} overall={problem.message} requestId={problem.requestId} />
      )}
      <FormField name="reason" label={t.reason} hint={t.reasonHint} error={messages['reason']}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </FormField>
      <div>
        <Button type="submit" busy={isPending}>
          {t.release}
        </Button>
      </div>
    </form>
  )
}
