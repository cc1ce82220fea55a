import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { FormField } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useDecideProposal, type AppointmentProposal } from '../../api/appointment-proposals'
import { membershipDeskTexts } from '../../desk-texts'
import { proposalTexts } from '../../proposal-texts'

interface DecideProposalSheetProps {
  proposal: AppointmentProposal
  onClose: () => void
}

/** The second person's yes or no, with what it means. */
export function DecideProposalSheet({ proposal, onClose }: DecideProposalSheetProps) {
  const t = useTexts(proposalTexts)
  const { roles } = useTexts(membershipDeskTexts)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const { mutate, isPending, error } = useDecideProposal()
  const problem = error && toProblem(error)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (missing && reason.trim() === '') messages['reason'] = t.needReason

  const decide = (confirm: boolean) => {
    if (!confirm && reason.trim() === '') {
      setMissing(true)
      return
    }
    mutate(
      { proposal, confirm, ...(!confirm && { reason: reason.trim() }) },
      {
        onSuccess: () => {
          onClose()
          showToast(confirm ? t.confirmed : t.refused)
        },
      },
    )
  }
  return (
    <Sheet title={t.decideTitle} open onClose={onClose}>
      <div className="stack">
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <p>
          {t.decideText(proposal.proposedBy, proposal.member.name, roles[proposal.role], proposal.union.name)}
        </p>
        <p>{t.period(proposal.from, proposal.to ?? '')}</p>
        <FormField name="reason" label={t.reason} error={messages['reason']} optional>
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
            {t.confirm}
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
