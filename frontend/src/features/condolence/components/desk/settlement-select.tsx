import { FormField } from '../../../../ui/field'

interface SelectProps {
  name: string
  label: string
  value: string
  /** What stands for all of them. */
  none: string
  choices: readonly { value: string; label: string }[]
  onChange: (chosen: string) => void
}

/** One month or handler of those that have something to settle. */
export function SettlementSelect({ name, label, value, none, choices, onChange }: SelectProps) {
  return (
    <FormField name={name} label={label}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{none}</option>
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
