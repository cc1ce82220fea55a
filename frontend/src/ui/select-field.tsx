import { FormField } from './field'

interface SelectProps {
  name: string
  label: string
  error?: string | undefined
  value: string
  /** What is shown as long as nothing is chosen; absent where something always is. */
  none?: string
  choices: readonly { value: string; label: string }[]
  onChange: (chosen: string) => void
}

/** One choice of many. */
export function SelectField({ name, label, error, value, none, choices, onChange }: SelectProps) {
  return (
    <FormField name={name} label={label} error={error}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
