import { useQuery } from '@tanstack/react-query'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { FormField } from '../../../ui/field'
import { kindsQuery } from '../api/list-kinds'
import { organizationTexts } from '../texts'
import { DivisionField } from './division-field'
import { EmployerPicker } from './employer-picker'
import { TextField } from '../../../ui/text-field'
import type { UnionForm } from './union-form-model'
import { useKindName } from './use-kind-name'

interface UnionFieldsProps {
  value: UnionForm
  isNew: boolean
  parentKind: string | undefined
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<UnionForm>) => void
}

export function UnionFields({ value, isNew, parentKind, errors, onChange }: UnionFieldsProps) {
  const t = useTexts(organizationTexts)
  return (
    <>
      <TextField
        name="name"
        label={t.name}
        maxLength={200}
        error={errors['name']}
        value={value.name}
        onChange={(name) => onChange({ name })}
      />
      {isNew && (
        <TextField
          name="code"
          label={t.code}
          hint={t.codeHint}
          maxLength={40}
          error={errors['code']}
          value={value.code}
          onChange={(code) => onChange({ code })}
        />
      )}
      <KindField
        value={value.kind}
        parentKind={parentKind}
        error={errors['kind']}
        onChange={(kind) => onChange({ kind })}
      />
      <TextField
        name="from"
        label={isNew ? t.foundedOn : t.changedFrom}
        hint={isNew ? undefined : t.changedFromHint}
        type="date"
        max={today()}
        error={errors['from']}
        value={value.from}
        onChange={(from) => onChange({ from })}
      />
      <EmployerPicker
        value={value.employer ?? undefined}
        error={errors['employerId']}
        onChange={(picked) => onChange({ employer: picked ?? null })}
      />
      <DivisionField
        value={value.divisionCode}
        error={errors['divisionCode']}
        onChange={(divisionCode) => onChange({ divisionCode })}
      />
    </>
  )
}

interface KindFieldProps {
  value: string
  parentKind: string | undefined
  error: string | undefined
  onChange: (kind: string) => void
}

/** Only kinds that may stand below the union above; the one it has now stays to choose. */
function KindField({ value, parentKind, error, onChange }: KindFieldProps) {
  const t = useTexts(organizationTexts)
  const kindName = useKindName()
  const { data } = useQuery(kindsQuery)
  const below = data?.items.find(({ code }) => code === parentKind)?.children
  const choices = data?.items.filter(({ code }) => code === value || (below?.includes(code) ?? true)) ?? []
  const duty = data?.items.find(({ code }) => code === value)
  const hint =
    duty?.committeeFrom === undefined ? undefined : t.committeeDuty(duty.committeeFrom, duty.source ?? '')
  return (
    <FormField name="kind" label={t.kind} error={error} {...(hint !== undefined && { hint })}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t.choose}</option>
          {choices.map(({ code }) => (
            <option key={code} value={code}>
              {kindName(code)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
