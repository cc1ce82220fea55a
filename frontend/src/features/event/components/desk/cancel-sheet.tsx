import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { FormField } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useCancelEvent } from '../../api/save-event'
import { eventDeskTexts } from '../../desk-texts'

interface CancelSheetProps {
  eventId: string
  open: boolean
  onClose: () => void
}

export function CancelSheet({ eventId, open, onClose }: CancelSheetProps) {
  const t = useTexts(eventDeskTexts)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useCancelEvent(eventId)
  const problem = error && toProblem(error)
  const missing = tried && reason.trim().length < 2 ? t.needReason : undefined
  const cancel = () => {
    setTried(true)
    if (reason.trim().length < 2) return
    mutate(reason.trim(), {
      onSuccess: () => {
        onClose()
        showToast(t.cancelled)
      },
    })
  }
  return (
    <Sheet title={t.cancelTitle} open={open} onClose={onClose}>
      <div className="stack">
        <p>{t.cancelText}</p>
        {problem && (
          <ErrorSummary
            messages={problem.fieldMessages()}
            overall={problem.message}
            requestId={problem.requestId}
          />
        )}
        <FormField name="reason" label={t.reason} hint={t.reasonHint} error={missing}>
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
        <div className="row">
          <Button busy={isPending} onClick={cancel}>
            {t.confirmCancel}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.keep}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
