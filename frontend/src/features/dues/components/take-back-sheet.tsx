import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ReasonSheet } from '../../../ui/reason-sheet'
import { useTakePaymentBack, type DuesPayment } from '../api/payments'
import { duesTexts } from '../texts'

/** A payment was entered wrongly, or the bank sent it back: it counts no more. */
export function TakeBackSheet({ payment, onClose }: { payment: DuesPayment; onClose: () => void }) {
  const t = useTexts(duesTexts)
  return (
    <ReasonSheet
      title={t.takeBackOf(payment.payer)}
      action={t.takeBack}
      done={t.takenBackNow}
      label={t.reason}
      needed={t.reasonNeeded}
      mutation={useTakePaymentBack(payment)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    >
      <p>{t.takeBackText(formatMoney(payment.amount))}</p>
    </ReasonSheet>
  )
}
