import { useState } from 'react'
import { formatDate } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { FormField } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useDecideTransfer, type Transfer } from '../../api/transfers'
import { transferTexts } from '../../transfer-texts'

/** Yes or no for one's own side, with what it means. */
export function DecideTransferSheet({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) {
  const t = useTexts(transferTexts)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const { mutate, isPending, error } = useDecideTransfer()
  const problem = error && toProblem(error)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (missing && reason.trim() === '') messages['reason'] = t.needReason

  const decide = (accept: boolean) => {
    if (!accept && reason.trim() === '') {
      setMissing(true)
      return
    }
    mutate(
      { transfer, accept, ...(!accept && { reason: reason.trim() }) },
      {
        onSuccess: () => {
          onClose()
          showToast(accept ? t.accepted : t.refused)
        },
      },
    )
  }
  return (
    <Sheet title={t.decideTitle} open onClose={onClose}>
      <div className="stack">
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <p>
          {t.decideText(
            transfer.member.name,
            transfer.fromUnion.name,
            transfer.toUnion.name,
            formatDate(transfer.effectiveOn, language),
          )}
        </p>
        <FormField name="reason" label={t.refusalReason} error={messages['reason']} optional>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              maxLength={200}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </FormField>
        <div className="row">
          <Button busy={isPending} onClick={() => decide(true)}>
            {t.accept}
          </Button>
          <Button look="secondary" busy={isPending} onClick={() => decide(false)}>
            {t.refuse}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
