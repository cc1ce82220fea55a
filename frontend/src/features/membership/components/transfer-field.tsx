import { FormField } from '../../../ui/field'

interface TransferFieldProps {
  name: string
  label: string
  hint?: string
  error: string | undefined
  type?: 'text' | 'date'
  value: string
  onChange: (typed: string) => void
}

/** One line of text or one day. */
export function TransferField({
  name,
  label,
  hint,
  error,
  type = 'text',
  value,
  onChange,
}: TransferFieldProps) {
  return (
    <FormField name={name} label={label} hint={hint} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type={type}
          maxLength={200}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
