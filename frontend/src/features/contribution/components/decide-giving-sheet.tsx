import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { DecisionForm } from '../../../ui/decision-form'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { useDecideRemittance, type Remittance } from '../api/remittances'
import { contributionTexts } from '../texts'

/** The word about what is given downward, by somebody who did not propose it. */
export function DecideGivingSheet({ remittance, onClose }: { remittance: Remittance; onClose: () => void }) {
  const t = useTexts(contributionTexts)
  const { mutateAsync, isPending, error } = useDecideRemittance(remittance)
  const decide = (approve: boolean, reason: string | undefined) =>
    mutateAsync({ approve, ...(reason !== undefined && { reason }) }).then(
      () => {
        onClose()
        showToast(approve ? t.givingGranted : t.givingRefused)
      },
      // the refusal stands in the form
      () => undefined,
    )
  return (
    <Sheet title={t.decideGiving} open onClose={onClose}>
      <DecisionForm
        yes={t.grant}
        no={t.refuse}
        reasonLabel={t.reason}
        reasonNeeded={t.reasonNeeded}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={(yes, reason) => void decide(yes, reason)}
        onClose={onClose}
      >
        <p>
          {t.decideGivingText(
            remittance.payer.name,
            remittance.receiver.name,
            formatMoney(remittance.amount),
          )}
        </p>
      </DecisionForm>
    </Sheet>
  )
}
