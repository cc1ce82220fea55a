import { FormField } from '../../../ui/field'

interface LineFieldProps {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  optional?: boolean
  type?: 'text' | 'date'
  maxLength?: number
  value: string
  onChange: (typed: string) => void
}

/** One line of text, or a day. */
export function LineField({
  name,
  label,
  hint,
  error,
  optional = false,
  type = 'text',
  maxLength,
  value,
  onChange,
}: LineFieldProps) {
  return (
    <FormField
      name={name}
      label={label}
      error={error}
      optional={optional}
      {...(hint !== undefined && { hint })}
    >
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type={type}
          maxLength={maxLength}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
