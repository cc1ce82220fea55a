import { useEffect, useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Facts } from '../../../../ui/facts'
import { FormField } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { Notice } from '../../../../ui/surface'
import { useRevealNumbers } from '../../api/profile'
import { profileTexts } from '../../profile-texts'

const shownFor = 60_000

interface RevealNumbersSheetProps {
  requestId: string
  open: boolean
  onClose: () => void
}

/** Asks for a reason, shows both numbers for a minute, and keeps them nowhere. */
export function RevealNumbersSheet({ requestId, open, onClose }: RevealNumbersSheetProps) {
  const t = useTexts(profileTexts)
  const [reason, setReason] = useState('')
  const { mutate, data, error, isPending, reset } = useRevealNumbers(requestId)
  const problem = error && toProblem(error)
  useEffect(() => {
    if (!data) return undefined
    const timer = setTimeout(reset, shownFor)
    return () => clearTimeout(timer)
  }, [data, reset])
  const close = () => {
    reset()
    setReason('')
    onClose()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isPending) mutate(reason)
  }
  return (
    <Sheet title={t.revealNumbers} open={open} onClose={close}>
      {data ? (
        <div className="stack">
          <div role="status">
            <Facts
              facts={[
                [t.before, data.before ?? t.empty],
                [t.proposed, data.proposed],
              ]}
            />
          </div>
          <Notice>{t.revealed}</Notice>
          <div>
            <Button onClick={close}>{t.close}</Button>
          </div>
        </div>
      ) : (
        <form className="stack" noValidate onSubmit={submit}>
          <ErrorSummary
            messages={problem?.fieldMessages() ?? {}}
            overall={problem?.message}
            requestId={problem?.requestId}
          />
          <FormField
            name="reason"
            label={t.revealReason}
            hint={t.revealReasonHint}
            error={problem?.fieldMessages()['reason']}
          >
            {(wiring) => (
              <input
                {...wiring}
                className="input"
                maxLength={200}
                autoComplete="off"
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </FormField>
          <div className="row">
            <Button type="submit" icon="lock" busy={isPending}>
              {t.revealNumbers}
            </Button>
            <Button look="quiet" onClick={close}>
              {t.cancel}
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  )
}
