import type { InputHTMLAttributes } from 'react'
import { FormField } from '../../../ui/field'

interface TextFieldProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'maxLength' | 'max' | 'inputMode' | 'list'
> {
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean
  value: string
  onChange: (typed: string) => void
}

/** One line of text, or a day. */
export function TextField({ name, label, hint, error, optional, value, onChange, ...input }: TextFieldProps) {
  return (
    <FormField
      name={name}
      label={label}
      error={error}
      optional={optional ?? false}
      {...(hint !== undefined && { hint })}
    >
      {(wiring) => (
        <input
          {...wiring}
          {...input}
          className="input"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
