import { useState } from 'react'
import { formatMoney, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useReturnFund, type FoundingFund } from '../api/founding-funds'
import { contributionTexts } from '../texts'

/** The cashier returns what was kept to the union that was founded. */
export function ReturnFundSheet({ fund, onClose }: { fund: FoundingFund; onClose: () => void }) {
  const t = useTexts(contributionTexts)
  const [union, setUnion] = useState<Picked>()
  const [paidOn, setPaidOn] = useState(today())
  const [bankReference, setBankReference] = useState('')
  const missing: Record<string, string> = {
    ...(union === undefined && { toUnionId: t.unionNeeded }),
    ...(bankReference.trim() === '' && { bankReference: t.receiptNeeded }),
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
      onSubmit={() => send(union && { toUnionId: union.id, paidOn, bankReference: bankReference.trim() })}
    >
      <p>{t.returnText(formatMoney(fund.amount))}</p>
      <UnionPicker
        name="toUnionId"
        label={t.newUnion}
        error={messages['toUnionId']}
        value={union}
        onChange={setUnion}
      />
      <TextField
        name="paidOn"
        label={t.paidOn}
        type="date"
        error={messages['paidOn']}
        value={paidOn}
        onChange={setPaidOn}
      />
      <TextField
        name="bankReference"
        label={t.bankReference}
        maxLength={60}
        error={messages['bankReference']}
        value={bankReference}
        onChange={setBankReference}
      />
    </SheetForm>
  )
}
