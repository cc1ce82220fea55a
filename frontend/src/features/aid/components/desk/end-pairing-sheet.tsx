import { useState } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { SheetForm } from '../../../../ui/sheet-form'
import { TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useEndPairing, type Pairing } from '../../api/pairings'
import { pairingTexts } from '../../pairing-texts'

/** Ends a pairing before its last day, with the reason. */
export function EndPairingSheet({ pairing, onClose }: { pairing: Pairing; onClose: () => void }) {
  const t = useTexts(pairingTexts)
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (on === '') missing['on'] = t.needed
  if (reason.trim().length < 2) missing['reason'] = t.needed
  const form = useSheetForm(useEndPairing(pairing), missing, () => {
    onClose()
    showToast(t.ended)
  })
  return (
    <SheetForm
      title={t.end}
      action={t.end}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ on, reason: reason.trim() })}
      onClose={onClose}
    >
      <TextField
        name="on"
        label={t.endOn}
        type="date"
        error={form.messages['on']}
        value={on}
        onChange={setOn}
      />
      <TextField
        name="reason"
        label={t.reason}
        maxLength={300}
        error={form.messages['reason']}
        value={reason}
        onChange={setReason}
      />
    </SheetForm>
  )
}
