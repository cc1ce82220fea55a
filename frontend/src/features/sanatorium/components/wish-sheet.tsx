import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useAskForPlaces, type SanatoriumQuota } from '../api/quotas'
import { sanatoriumTexts } from '../texts'

/** Says that a union wants more places. */
export function WishSheet({ quota, onClose }: { quota: SanatoriumQuota; onClose: () => void }) {
  const t = useTexts(sanatoriumTexts)
  const [places, setPlaces] = useState('')
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = {}
  if (!/^[1-9]\d{0,4}$/.test(places)) missing['places'] = t.needed
  if (reason.trim().length < 2) missing['reason'] = t.needed
  const form = useSheetForm(useAskForPlaces(quota), missing, () => {
    onClose()
    showToast(t.asked)
  })
  return (
    <SheetForm
      title={t.askOf(quota.union.name)}
      action={t.ask}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send({ places: Number(places), reason: reason.trim() })}
      onClose={onClose}
    >
      <p>{t.askText}</p>
      <NumberField
        name="places"
        label={t.movePlaces}
        error={form.messages['places']}
        value={places}
        onChange={setPlaces}
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
