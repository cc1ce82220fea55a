import { FormField } from '../../../../ui/field'

interface DateFieldProps {
  name: string
  label: string
  error?: string | undefined
  value: string
  onChange: (day: string) => void
}

export function DateField({ value, onChange, ...field }: DateFieldProps) {
  return (
    <FormField {...field}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type="date"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
