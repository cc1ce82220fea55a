import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { FormField } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useCancelElection } from '../../api/election-steps'
import type { Election } from '../../api/list-my-elections'
import { electionDeskTexts } from '../../desk-texts'

/** Calls the election off, with its reason. */
export function CancelElection({ election }: { election: Election }) {
  const t = useTexts(electionDeskTexts)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useCancelElection(election)
  const problem = error && toProblem(error)
  const short = reason.trim().length < 2
  const cancel = () => {
    setTried(true)
    if (short) return
    mutate(reason.trim(), {
      onSuccess: () => {
        setOpen(false)
        showToast(t.electionCancelled)
      },
    })
  }
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t.cancelElection}
      </Button>
      <Sheet title={t.cancelElection} open={open} onClose={() => setOpen(false)}>
        <div className="stack">
          {problem && (
            <ErrorSummary
              messages={problem.fieldMessages()}
              overall={problem.message}
              requestId={problem.requestId}
            />
          )}
          <FormField name="reason" label={t.cancelReason} error={tried && short ? t.needReason : undefined}>
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
          <div>
            <Button busy={isPending} onClick={cancel}>
              {t.cancelElection}
            </Button>
          </div>
        </div>
      </Sheet>
    </>
  )
}
