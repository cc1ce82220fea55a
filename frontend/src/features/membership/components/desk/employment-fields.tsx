import { useTexts } from '../../../../lib/i18n'
import { ChipGroup, FormField } from '../../../../ui/field'
import { lifeTexts } from '../../life-texts'
import { withForm, type MemberForm } from './member-form-model'

const forms = ['REGULAR', 'SECONDED', 'DISPATCHED', 'REENGAGED', 'TEMPORARY'] as const

interface EmploymentFieldsProps {
  value: MemberForm
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<MemberForm>) => void
}

/** How she is employed; only dispatched workers are asked which union this is. */
export function EmploymentFields({ value, errors, onChange }: EmploymentFieldsProps) {
  const t = useTexts(lifeTexts)
  return (
    <>
      <ChipGroup
        name="employment"
        label={t.form}
        hint={t.formHints[value.form] || undefined}
        choices={forms.map((form) => ({ value: form, label: t.forms[form] }))}
        value={value.form}
        error={errors['employment']}
        onChange={(form) => onChange(withForm(form))}
      />
      {value.form === 'DISPATCHED' && (
        <>
          <ChipGroup
            name="through"
            label={t.through}
            choices={(['AGENCY', 'USER_UNIT'] as const).map((through) => ({
              value: through,
              label: t.throughs[through],
            }))}
            value={value.through === 'WAGE_UNIT' ? '' : value.through}
            onChange={(through) => onChange({ through })}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={value.agencyHasUnion}
              onChange={(event) => onChange({ agencyHasUnion: event.target.checked })}
            />
            <span>{t.agencyHasUnion}</span>
          </label>
        </>
      )}
      {value.form !== 'REGULAR' && (
        <FormField name="worksAt" label={t.worksAt} error={errors['worksAt']} optional>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              maxLength={200}
              value={value.worksAt}
              onChange={(event) => onChange({ worksAt: event.target.value })}
            />
          )}
        </FormField>
      )}
    </>
  )
}
