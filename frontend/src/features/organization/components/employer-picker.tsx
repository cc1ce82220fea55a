import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { useSettled } from '../../../lib/settled'
import { Button } from '../../../ui/button'
import { Combobox } from '../../../ui/desk/combobox'
import type { Picked } from '../../../ui/desk/pickers'
import { fieldId } from '../../../ui/field'
import { employersQuery } from '../api/employers'
import { organizationTexts } from '../texts'

interface EmployerPickerProps {
  /** Where one has to be chosen; else it says that none need be. */
  label?: string | undefined
  value: Picked | undefined
  onChange: (picked: Picked | undefined) => void
  error?: string | undefined
}

/** The employer a union belongs to, found by a part of its name. */
export function EmployerPicker({ label, value, onChange, error }: EmployerPickerProps) {
  const t = useTexts(organizationTexts)
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed.trim())
  const found = useInfiniteQuery({ ...employersQuery({ q: settled }), enabled: settled !== '' })
  if (value) {
    return (
      <div className="field">
        <span className="field-label">{t.employer}</span>
        <div className="row" id={fieldId('employerId')} tabIndex={-1}>
          <span>{value.name}</span>
          <Button look="quiet" onClick={() => onChange(undefined)}>
            {t.change}
          </Button>
        </div>
        {error !== undefined && <p className="field-error">{error}</p>}
      </div>
    )
  }
  return (
    <Combobox
      id={fieldId('employerId')}
      label={label ?? t.employerOptional}
      placeholder={t.employerSearch}
      typed={typed}
      onType={setTyped}
      options={(found.data ? rowsOf(found.data) : []).map(({ id, name, union }) => ({
        id,
        label: name,
        detail: union.name,
      }))}
      busy={typed.trim() !== settled || found.isFetching}
      invalid={error !== undefined}
      onChoose={({ id, label }) => {
        setTyped('')
        onChange({ id, name: label })
      }}
    />
  )
}
