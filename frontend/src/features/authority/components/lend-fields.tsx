import { useId } from 'react'
import { useTexts } from '../../../lib/i18n'
import { fieldId, FormField } from '../../../ui/field'
import type { LendableOffice } from '../api/delegations'
import { authorityTexts } from '../texts'
import type { LendForm } from './lend-form'

interface OfficeFieldProps {
  offices: readonly LendableOffice[]
  value: LendableOffice
  onChange: (office: LendableOffice) => void
}

export function OfficeField({ offices, value, onChange }: OfficeFieldProps) {
  const t = useTexts(authorityTexts)
  return (
    <FormField name="appointmentId" label={t.office}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value.appointmentId}
          onChange={(event) => {
            const chosen = offices.find(({ appointmentId }) => appointmentId === event.target.value)
            if (chosen) onChange(chosen)
          }}
        >
          {offices.map(({ appointmentId, role, union }) => (
            <option key={appointmentId} value={appointmentId}>
              {t.officeIn(t.roles[role] ?? role, union.name)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}

interface PermissionsFieldProps {
  office: LendableOffice
  value: readonly string[]
  error: string | undefined
  onChange: (permissions: string[]) => void
}

/** One box for each permission that this office can lend. */
export function PermissionsField({ office, value, error, onChange }: PermissionsFieldProps) {
  const t = useTexts(authorityTexts)
  const unique = useId()
  const toggle = (name: string, on: boolean) =>
    onChange(on ? [...value, name] : value.filter((held) => held !== name))
  return (
    <fieldset
      className="field"
      id={fieldId('permissions')}
      tabIndex={-1}
      aria-describedby={error === undefined ? undefined : `${unique}-error`}
    >
      <legend className="field-label">{t.permissionsLabel}</legend>
      {office.permissions.map((name) => (
        <label className="check" key={name}>
          <input
            type="checkbox"
            checked={value.includes(name)}
            onChange={(event) => toggle(name, event.target.checked)}
          />
          <span>{t.permissions[name] ?? name}</span>
        </label>
      ))}
      {error !== undefined && (
        <p className="field-error" id={`${unique}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}

interface PeriodFieldsProps {
  form: LendForm
  office: LendableOffice
  messages: Record<string, string>
  onChange: (changes: Partial<LendForm>) => void
}

export function PeriodFields({ form, office, messages, onChange }: PeriodFieldsProps) {
  const t = useTexts(authorityTexts)
  return (
    <>
      <FormField name="from" label={t.from} error={messages['from']}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="date"
            value={form.from}
            onChange={(event) => onChange({ from: event.target.value })}
          />
        )}
      </FormField>
      <FormField name="to" label={t.to} hint={t.toHint(office.latestTo)} error={messages['to']}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="date"
            value={form.to}
            onChange={(event) => onChange({ to: event.target.value })}
          />
        )}
      </FormField>
    </>
  )
}
