import { useState } from 'react'
import { parseMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { AmountField } from '../../../../ui/field'
import { SheetForm } from '../../../../ui/sheet-form'
import { AreaField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useListForRecovery, type AidRecoveryReason } from '../../api/recoveries'
import { recoveryTexts } from '../../recovery-texts'
import { SelectField } from '../select-field'

const reasons = ['FALSE_STATEMENT', 'NOT_ENTITLED', 'PAID_TWICE', 'OTHER_PURPOSE'] as const
const shortest = 5

interface ListRecoverySheetProps {
  aidCase: { id: string; caseNo: string; paid: string }
  onClose: () => void
}

/** Paid aid that is to come back: how much, and why. */
export function ListRecoverySheet({ aidCase, onClose }: ListRecoverySheetProps) {
  const t = useTexts(recoveryTexts)
  const [typed, setTyped] = useState(aidCase.paid)
  const [reasonCode, setReasonCode] = useState<AidRecoveryReason>('FALSE_STATEMENT')
  const [reason, setReason] = useState('')
  const amount = parseMoney(typed)
  const missing: Record<string, string> = {}
  if (amount === undefined) missing['amount'] = t.neededAmount
  if (reason.trim().length < shortest) missing['reason'] = t.needed
  const form = useSheetForm(useListForRecovery(), missing, () => {
    onClose()
    showToast(t.listed)
  })
  return (
    <SheetForm
      title={t.listTitle(aidCase.caseNo)}
      action={t.list}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() =>
        form.send(
          amount === undefined
            ? undefined
            : { caseId: aidCase.id, amount, reasonCode, reason: reason.trim() },
        )
      }
      onClose={onClose}
    >
      <AmountField
        name="amount"
        label={t.asked}
        error={form.messages['amount']}
        value={typed}
        onChange={setTyped}
      />
      <SelectField
        name="reasonCode"
        label={t.reasonCode}
        choices={reasons}
        words={t.reasonCodes}
        value={reasonCode}
        onChange={setReasonCode}
      />
      <AreaField
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        error={form.messages['reason']}
        maxLength={1000}
        rows={5}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
