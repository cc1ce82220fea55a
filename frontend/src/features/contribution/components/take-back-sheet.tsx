import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ReasonSheet } from '../../../ui/reason-sheet'
import { useTakeReceiptBack, type Contribution, type ContributionPayment } from '../api/contributions'
import { contributionTexts } from '../texts'

interface TakeBackSheetProps {
  contribution: Contribution
  payment: ContributionPayment
  onClose: () => void
}

/** A receipt was entered for the wrong month, union or amount. */
export function TakeBackSheet({ contribution, payment, onClose }: TakeBackSheetProps) {
  const t = useTexts(contributionTexts)
  return (
    <ReasonSheet
      title={t.takeBackOf(payment.receiptNo)}
      action={t.takeBack}
      done={t.receiptTakenBack}
      label={t.reason}
      needed={t.reasonNeeded}
      mutation={useTakeReceiptBack(contribution, payment.id)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    >
      <p>{t.takeBackText(formatMoney(payment.amount))}</p>
      {payment.lateCharge !== undefined && <p>{t.takeBackCharge(formatMoney(payment.lateCharge))}</p>}
    </ReasonSheet>
  )
}
