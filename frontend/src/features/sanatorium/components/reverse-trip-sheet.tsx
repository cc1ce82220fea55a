import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useReverseTrip, type SanatoriumTrip } from '../api/trips'
import { tripTexts } from '../trip-texts'

/** Takes a tour back with all its segments, with the reason. */
export function ReverseTripSheet({ trip, onClose }: { trip: SanatoriumTrip; onClose: () => void }) {
  const t = useTexts(tripTexts)
  const [reason, setReason] = useState('')
  const missing: Record<string, string> = reason.trim().length < 2 ? { reason: t.needed } : {}
  const form = useSheetForm(useReverseTrip(trip), missing, () => {
    onClose()
    showToast(t.reversedNow)
  })
  return (
    <SheetForm
      title={t.reverseOf(trip.member.name)}
      action={t.reverse}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(reason.trim())}
      onClose={onClose}
    >
      <p>{t.reverseText}</p>
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
