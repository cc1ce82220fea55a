import { FormField } from '../../../ui/field'

interface SelectFieldProps<K extends string> {
  name: string
  label: string
  choices: readonly K[]
  words: Readonly<Record<string, string>>
  value: K
  onChange: (chosen: K) => void
}

/** One of several words. */
export function SelectField<K extends string>({
  name,
  label,
  choices,
  words,
  value,
  onChange,
}: SelectFieldProps<K>) {
  return (
    <FormField name={name} label={label}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(choices.find((one) => one === event.target.value) ?? value)}
        >
          {choices.map((one) => (
            <option key={one} value={one}>
              {words[one]}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
