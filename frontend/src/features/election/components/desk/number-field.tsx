import { FormField } from '../../../../ui/field'

interface NumberFieldProps {
  name: string
  label: string
  error?: string | undefined
  value: string
  onChange: (typed: string) => void
}

/** A whole number as it is typed. */
export function NumberField({ value, onChange, ...field }: NumberFieldProps) {
  return (
    <FormField {...field}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          inputMode="numeric"
          maxLength={7}
          value={value}
          onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
        />
      )}
    </FormField>
  )
}
