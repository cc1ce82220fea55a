import { FormField } from '../../../ui/field'

interface ChoiceFieldProps<V extends string> {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  optional?: boolean
  /** What an empty choice says; without it there is none. */
  none?: string
  choices: readonly { value: V; label: string }[]
  value: V | ''
  onChange: (value: V | '') => void
}

/** One of several, in a list that opens. */
export function ChoiceField<V extends string>({
  name,
  label,
  hint,
  error,
  optional = false,
  none,
  choices,
  value,
  onChange,
}: ChoiceFieldProps<V>) {
  return (
    <FormField name={name} label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(choices.find((one) => one.value === event.target.value)?.value ?? '')}
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
