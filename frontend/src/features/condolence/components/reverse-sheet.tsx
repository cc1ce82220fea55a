import { useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { FormField } from '../../../ui/field'
import { Sheet } from '../../../ui/sheet'
import { useReverseVisit } from '../api/reverse-visit'
import { condolenceTexts } from '../texts'

interface ReverseSheetProps {
  visitId: string
  etag: string
  open: boolean
  onClose: () => void
}

/** Taking back a visit needs a reason; both records stay. */
export function ReverseSheet({ visitId, etag, open, onClose }: ReverseSheetProps) {
  const t = useTexts(condolenceTexts)
  const reverse = useReverseVisit()
  const [reason, setReason] = useState('')
  const [tooShort, setTooShort] = useState(false)
  const problem = reverse.error && toProblem(reverse.error)
  const error = tooShort ? t.reverseReasonMissing : problem?.fieldMessages()['reason']

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const given = reason.trim()
    setTooShort(given.length < 2)
    if (given.length >= 2) reverse.mutate({ visitId, etag, reason: given }, { onSuccess: onClose })
  }

  return (
    <Sheet title={t.reverseTitle} open={open} onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <p className="soft">{t.reverseText}</p>
        {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
        <FormField name="reason" label={t.reverseReason} error={error}>
          {(wiring) => (
            <textarea
              {...wiring}
              className="input"
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </FormField>
        <Button type="submit" wide busy={reverse.isPending}>
          {t.reverseDo}
        </Button>
      </form>
    </Sheet>
  )
}
