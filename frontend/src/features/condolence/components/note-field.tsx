import { useTexts } from '../../../lib/i18n'
import { FormField } from '../../../ui/field'
import { condolenceTexts } from '../texts'

interface NoteFieldProps {
  value: string
  error: string | undefined
  onChange: (note: string) => void
}

export function NoteField({ value, error, onChange }: NoteFieldProps) {
  const t = useTexts(condolenceTexts)
  return (
    <FormField name="note" label={t.note} error={error} optional>
      {(wiring) => (
        <textarea
          {...wiring}
          className="input"
          maxLength={2000}
          placeholder={t.notePlaceholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
