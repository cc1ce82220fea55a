import { useTexts } from '../../../lib/i18n'
import { FormField } from '../../../ui/field'
import { admissionTexts } from '../admission-texts'
import { applicantFields, type ApplicantForm } from './applicant-model'

interface ApplicantFieldsProps {
  value: ApplicantForm
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<ApplicantForm>) => void
}

export function ApplicantFields({ value, errors, onChange }: ApplicantFieldsProps) {
  const t = useTexts(admissionTexts)
  return applicantFields.map((name) => (
    <FormField
      key={name}
      name={name}
      label={t[name]}
      hint={name === 'idNumber' ? t.idNumberHint : undefined}
      error={errors[name]}
      optional={name !== 'name' && name !== 'idNumber'}
    >
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          autoComplete="off"
          inputMode={name === 'phone' ? 'tel' : 'text'}
          maxLength={name === 'idNumber' || name === 'phone' ? 20 : 100}
          value={value[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </FormField>
  ))
}
