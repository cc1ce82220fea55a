import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useApproveExpense, type ExpenseClaim } from '../api/claims'
import { expenseTexts } from '../texts'

/** What the approval does is read before it is given. */
export function ApproveSheet({ claim, onClose }: { claim: ExpenseClaim; onClose: () => void }) {
  const t = useTexts(expenseTexts)
  const { mutateAsync, isPending, error } = useApproveExpense(claim)
  const approve = () =>
    mutateAsync().then(
      () => {
        onClose()
        showToast(t.approved)
      },
      // the refusal stands in the form
      () => undefined,
    )
  return (
    <SheetForm
      title={t.approve}
      action={t.approve}
      busy={isPending}
      problem={error && toProblem(error)}
      onClose={onClose}
      onSubmit={() => void approve()}
    >
      <p>{t.approveText(formatMoney(claim.total))}</p>
    </SheetForm>
  )
}
