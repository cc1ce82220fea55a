import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { SheetForm } from '../../../../ui/sheet-form'
import { AreaField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useAskForWriteOff, type AidRecovery } from '../../api/recoveries'
import { recoveryTexts } from '../../recovery-texts'

const shortest = 5

/** The first word of two about giving up the rest. */
export function WriteOffSheet({ recovery, onClose }: { recovery: AidRecovery; onClose: () => void }) {
  const t = useTexts(recoveryTexts)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (reason.trim().length < shortest) missing['reason'] = t.needed
  const form = useSheetForm(useAskForWriteOff(recovery), missing, () => {
    onClose()
    showToast(t.writeOffAsked)
  })
  return (
    <SheetForm
      title={`${t.askWriteOff} · ${recovery.code}`}
      action={t.askWriteOff}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(reason.trim())}
      onClose={onClose}
    >
      <AreaField
        name="reason"
        label={t.reason}
        error={form.messages['reason']}
        maxLength={1000}
        rows={4}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
