import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useBankPayment } from '../../../ui/desk/bank-payment'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useReturnFund, type FoundingFund } from '../api/founding-funds'
import { contributionTexts } from '../texts'

/** The cashier returns what was kept to the union that was founded. */
export function ReturnFundSheet({ fund, onClose }: { fund: FoundingFund; onClose: () => void }) {
  const t = useTexts(contributionTexts)
  const [union, setUnion] = useState<Picked>()
  const payment = useBankPayment({
    paidOn: t.paidOn,
    bankReference: t.bankReference,
    needed: t.receiptNeeded,
  })
  const missing: Record<string, string> = {
    ...(union === undefined && { toUnionId: t.unionNeeded }),
    ...payment.missing,
  }
  const { busy, problem, messages, send } = useSheetForm(useReturnFund(fund), missing, () => {
    onClose()
    showToast(t.fundReturned)
  })
  return (
    <SheetForm
      title={t.returnOf(fund.employer.name, fund.month)}
      action={t.returnFund}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send(union && { toUnionId: union.id, ...payment.body })}
    >
      <p>{t.returnText(formatMoney(fund.amount))}</p>
      <UnionPicker
        name="toUnionId"
        label={t.newUnion}
        error={messages['toUnionId']}
        value={union}
        onChange={setUnion}
      />
      {payment.fields(messages)}
    </SheetForm>
  )
}
