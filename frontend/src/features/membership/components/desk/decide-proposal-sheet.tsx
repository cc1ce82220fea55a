import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { DecisionForm } from '../../../../ui/decision-form'
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
  const { mutate, isPending, error } = useDecideProposal()
  const decide = (confirm: boolean, reason: string | undefined) =>
    mutate(
      { proposal, confirm, ...(reason !== undefined && { reason }) },
      {
        onSuccess: () => {
          onClose()
          showToast(confirm ? t.confirmed : t.refused)
        },
      },
    )
  return (
    <Sheet title={t.decideTitle} open onClose={onClose}>
      <DecisionForm
        yes={t.confirm}
        no={t.refuse}
        reasonLabel={t.reason}
        reasonNeeded={t.needReason}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={decide}
        onClose={onClose}
      >
        <p>
          {t.decideText(proposal.proposedBy, proposal.member.name, roles[proposal.role], proposal.union.name)}
        </p>
        <p>{t.period(proposal.from, proposal.to ?? '')}</p>
      </DecisionForm>
    </Sheet>
  )
}
