import { useTexts } from '../../../../lib/i18n'
import { NumberField, TextField } from '../../../../ui/text-field'
import { electionDeskTexts } from '../../desk-texts'
import type { DraftForm } from './draft-form'

interface DraftFieldProps {
  form: DraftForm
  messages: Readonly<Record<string, string>>
  onChange: (changes: Partial<DraftForm>) => void
}

/** How many seats are elected. */
export function SeatCountField({ form, messages, onChange }: DraftFieldProps) {
  const t = useTexts(electionDeskTexts)
  return (
    <NumberField
      name="seats"
      label={t.seatCount}
      error={messages['seats']}
      value={form.seats}
      onChange={(seats) => onChange({ seats })}
    />
  )
}

/** The first day in office. */
export function FirstDayField({ form, messages, onChange }: DraftFieldProps) {
  const t = useTexts(electionDeskTexts)
  return (
    <TextField
      type="date"
      name="takesOfficeOn"
      label={t.firstDay}
      error={messages['takesOfficeOn']}
      value={form.takesOfficeOn}
      onChange={(takesOfficeOn) => onChange({ takesOfficeOn })}
    />
  )
}
