import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { DecisionForm } from '../../../ui/decision-form'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { accountsTexts } from '../accounts-texts'
import { useDecideAccounts, type FinalAccounts } from '../api/final-accounts'
import { minus } from './fen'

/** The word of the one who approves, who did not draw them up. */
export function DecideAccountsSheet({ accounts, onClose }: { accounts: FinalAccounts; onClose: () => void }) {
  const t = useTexts(accountsTexts)
  const { mutateAsync, isPending, error } = useDecideAccounts(accounts)
  const decide = (approve: boolean, reason: string | undefined) => {
    mutateAsync({ approve, ...(reason !== undefined && { reason }) }).then(
      () => {
        onClose()
        showToast(approve ? t.approved : t.wasSentBack)
      },
      () => undefined,
    )
  }
  const { income, expense } = accounts
  return (
    <Sheet title={t.decide} open onClose={onClose}>
      <DecisionForm
        yes={t.approve}
        no={t.sendBack}
        reasonLabel={t.reason}
        reasonNeeded={t.needed}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={decide}
        onClose={onClose}
      >
        <p>{t.reading(formatMoney(income), formatMoney(expense), formatMoney(minus(income, expense)))}</p>
      </DecisionForm>
    </Sheet>
  )
}
