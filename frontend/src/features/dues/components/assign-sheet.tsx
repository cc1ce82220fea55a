import { useState } from 'react'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useAssignPayment, type DuesPayment } from '../api/payments'
import { duesTexts } from '../texts'

/** Says whom a line of a file is from. */
export function AssignSheet({ payment, onClose }: { payment: DuesPayment; onClose: () => void }) {
  const t = useTexts(duesTexts)
  const [memberNo, setMemberNo] = useState(payment.payerNo ?? '')
  const missing: Record<string, string> = memberNo.trim() === '' ? { memberNo: t.memberNoNeeded } : {}
  const { busy, problem, messages, send } = useSheetForm(useAssignPayment(payment), missing, () => {
    onClose()
    showToast(t.assigned)
  })
  return (
    <SheetForm
      title={t.assignOf(payment.payer)}
      action={t.assign}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() => send({ memberNo: memberNo.trim() })}
    >
      <p>{t.assignText(payment.payer, formatMoney(payment.amount))}</p>
      <TextField
        name="memberNo"
        label={t.memberNo}
        maxLength={40}
        error={messages['memberNo']}
        value={memberNo}
        onChange={setMemberNo}
      />
    </SheetForm>
  )
}
