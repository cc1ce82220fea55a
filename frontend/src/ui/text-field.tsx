import type { InputHTMLAttributes, ReactNode } from 'react'
import { FormField } from './field'

interface LabelledProps {
  /** The field's name in the contract; the error summary jumps to it. */
  name: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean
  value: string
  onChange: (typed: string) => void
}

interface TextFieldProps
  extends
    LabelledProps,
    Pick<
      InputHTMLAttributes<HTMLInputElement>,
      'type' | 'maxLength' | 'min' | 'max' | 'inputMode' | 'list' | 'autoComplete'
    > {}

/** One line of text, or a day. */
export function TextField({ name, label, hint, error, optional, value, onChange, ...input }: TextFieldProps) {
  return (
    <FormField name={name} label={label} hint={hint} error={error} optional={optional ?? false}>
      {(wiring) => (
        <input
          autoComplete="off"
          {...wiring}
          {...input}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}

/** A whole number as it is typed. */
export function NumberField({ onChange, ...field }: LabelledProps) {
  return (
    <TextField
      {...field}
      inputMode="numeric"
      maxLength={7}
      onChange={(typed) => onChange(typed.replace(/\D/g, ''))}
    />
  )
}

interface AreaFieldProps extends LabelledProps {
  maxLength: number
  rows?: number
}

/** Several lines of text. */
export function AreaField({
  name,
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  maxLength,
  rows = 3,
}: AreaFieldProps) {
  return (
    <FormField name={name} label={label} hint={hint} error={error} optional={optional ?? false}>
      {(wiring) => (
        <textarea
          {...wiring}
          className="input"
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
