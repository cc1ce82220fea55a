import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useBankPayment } from '../../../ui/desk/bank-payment'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useSettleBetweenUnions, type DuesBetweenUnions } from '../api/between-unions'
import { duesTexts } from '../texts'

/** The bank transferred all that one union owed another. */
export function SettleBetweenSheet({ owed, onClose }: { owed: DuesBetweenUnions; onClose: () => void }) {
  const t = useTexts(duesTexts)
  const payment = useBankPayment({
    paidOn: t.transferredOn,
    bankReference: t.transferReference,
    needed: t.transferReferenceNeeded,
  })
  const { debtor, creditor, amount } = owed
  const { busy, problem, messages, send } = useSheetForm(useSettleBetweenUnions(), payment.missing, () => {
    onClose()
    showToast(t.betweenSettled)
  })
  return (
    <SheetForm
      title={t.settleBetweenOf(debtor.name, creditor.name)}
      action={t.settleBetween}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send({
          debtorId: debtor.id,
          creditorId: creditor.id,
          amount,
          ...payment.body,
        })
      }
    >
      <p>{t.settleBetweenText(debtor.name, creditor.name, formatMoney(amount))}</p>
      {payment.fields(messages)}
    </SheetForm>
  )
}
