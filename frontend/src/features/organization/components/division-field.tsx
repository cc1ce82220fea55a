import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { divisionsQuery } from '../api/list-divisions'
import { organizationTexts } from '../texts'
import { TextField } from '../../../ui/text-field'

interface DivisionFieldProps {
  value: string
  onChange: (code: string) => void
  error?: string | undefined
}

/** A division by its code; says its name while one types, and that a code is unknown without refusing it. */
export function DivisionField({ value, onChange, error }: DivisionFieldProps) {
  const t = useTexts(organizationTexts)
  const list = useId()
  const { data } = useQuery(divisionsQuery)
  const inForce = data?.items.filter(({ to }) => to === undefined || to > today()) ?? []
  const known = inForce.find(({ code }) => code === value)
  const whole = value.length === 6
  return (
    <>
      <TextField
        name="divisionCode"
        label={t.division}
        hint={known ? known.name : whole && data ? t.divisionWarning : t.divisionHint}
        inputMode="numeric"
        maxLength={6}
        list={list}
        optional
        error={error}
        value={value}
        onChange={(typed) => onChange(typed.normalize('NFKC').replace(/\D/g, ''))}
      />
      <datalist id={list}>
        {inForce.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
