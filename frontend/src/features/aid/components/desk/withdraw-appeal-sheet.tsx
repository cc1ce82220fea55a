import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { SheetForm } from '../../../../ui/sheet-form'
import { AreaField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useWithdrawAppeal, type Appeal } from '../../api/appeals'
import { appealTexts } from '../../appeal-texts'

const shortest = 5

/** Takes an appeal back on the member's behalf; she reads why. */
export function WithdrawAppealSheet({ appeal, onClose }: { appeal: Appeal; onClose: () => void }) {
  const t = useTexts(appealTexts)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (reason.trim().length < shortest) missing['reason'] = t.needed
  const form = useSheetForm(useWithdrawAppeal(appeal), missing, () => {
    onClose()
    showToast(t.withdrawn)
  })
  return (
    <SheetForm
      title={`${t.withdrawFor} · ${appeal.code}`}
      action={t.withdrawFor}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(reason.trim())}
      onClose={onClose}
    >
      <AreaField
        name="reason"
        label={t.withdrawnReason}
        hint={t.withdrawForHint}
        error={form.messages['reason']}
        maxLength={1000}
        rows={4}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
