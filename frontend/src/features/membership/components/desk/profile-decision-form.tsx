import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { FormField } from '../../../../ui/field'
import { Notice } from '../../../../ui/surface'
import { showToast } from '../../../../ui/toast'
import { useDecideProfileRequest, type ProfileRequest } from '../../api/profile'
import { profileTexts } from '../../profile-texts'

type Answer = 'APPROVE' | 'REFUSE' | 'ASK_FOR_EVIDENCE'

/** The answer to a member. What was typed stays when file or request changed meanwhile. */
export function ProfileDecisionForm({ request }: { request: ProfileRequest }) {
  const t = useTexts(profileTexts)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const { mutate, isPending, error } = useDecideProfileRequest()
  if (request.closedAt !== undefined) return null
  if (!request.mayDecide) return <Notice>{t.own}</Notice>
  const problem = error && toProblem(error)
  const stale = problem?.code === 'CHANGED_MEANWHILE'
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (missing && reason.trim() === '') messages['reason'] = t.needReason
  const said = { APPROVE: t.approved, REFUSE: t.refused, ASK_FOR_EVIDENCE: t.askedMore }
  const decide = (answer: Answer) => {
    const needed = answer !== 'APPROVE' && reason.trim() === ''
    setMissing(needed)
    if (needed || isPending) return
    mutate(
      { request, answer, ...(answer === 'APPROVE' ? {} : { reason: reason.trim() }) },
      {
        onSuccess: () => {
          setReason('')
          showToast(said[answer])
        },
      },
    )
  }
  return (
    <section className="stack" aria-label={t.answer}>
      <ErrorSummary
        messages={messages}
        overall={stale ? t.stale : problem?.message}
        requestId={stale ? undefined : problem?.requestId}
      />
      {request.evidenceMissing && <Notice tone="gold">{t.noEvidence}</Notice>}
      <FormField name="reason" label={t.reason} hint={t.reasonHint} error={messages['reason']} optional>
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
        <Button busy={isPending} onClick={() => decide('APPROVE')}>
          {t.approve}
        </Button>
        <Button look="secondary" busy={isPending} onClick={() => decide('ASK_FOR_EVIDENCE')}>
          {t.askMore}
        </Button>
        <Button look="secondary" busy={isPending} onClick={() => decide('REFUSE')}>
          {t.refuse}
        </Button>
      </div>
    </section>
  )
}
