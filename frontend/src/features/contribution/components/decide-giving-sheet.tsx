import { useQuery } from '@tanstack/react-query'
import { formatMoney, today, yearOf } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { DecisionForm } from '../../../ui/decision-form'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { givingLinesQuery, useDecideRemittance, type Remittance } from '../api/remittances'
import { contributionTexts } from '../texts'

interface DecideGivingSheetProps {
  remittance: Remittance
  /** Out of which line of the budget it is to come. */
  lineId: string
  onClose: () => void
}

/** The word about what is given downward, by somebody who did not propose it and sees what the line has left. */
export function DecideGivingSheet({ remittance, lineId, onClose }: DecideGivingSheetProps) {
  const t = useTexts(contributionTexts)
  const lines = useQuery(givingLinesQuery(remittance.payer.id, yearOf(today())))
  const line = lines.data?.items.find(({ id }) => id === lineId)
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
        {line && (
          <p>
            {t.budgetLine}: {t.lineWithLeft(line.name, formatMoney(line.left))}
          </p>
        )}
      </DecisionForm>
    </Sheet>
  )
}
