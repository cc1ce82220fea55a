import { useTexts } from '../../../../lib/i18n'
import { ChipGroup, FormField } from '../../../../ui/field'
import type { Member } from '../../api/member-to-edit'
import { lifeTexts } from '../../life-texts'
import { EmploymentFields } from './employment-fields'
import type { MemberForm, Numbers } from './member-form-model'

interface MemberFieldsProps {
  member: Member
  value: MemberForm
  numbers: Numbers
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<MemberForm>) => void
  onNumbers: (changes: Partial<Numbers>) => void
}

export function MemberFields({ member, value, numbers, errors, onChange, onNumbers }: MemberFieldsProps) {
  const t = useTexts(lifeTexts)
  const text = (name: 'name' | 'employeeNo' | 'post', optional: boolean) => (
    <FormField name={name} label={t[name]} error={errors[name]} optional={optional}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          maxLength={name === 'employeeNo' ? 40 : 100}
          value={value[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </FormField>
  )
  const number = (name: keyof Numbers, hint: string) => (
    <FormField name={name} label={t[name]} hint={hint} error={errors[name]} optional>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          autoComplete="off"
          inputMode={name === 'phone' ? 'tel' : 'text'}
          maxLength={20}
          value={numbers[name]}
          onChange={(event) => onNumbers({ [name]: event.target.value.normalize('NFKC').trim() })}
        />
      )}
    </FormField>
  )
  return (
    <>
      {text('name', false)}
      <ChipGroup
        name="sex"
        label={t.sex}
        choices={(['FEMALE', 'MALE'] as const).map((sex) => ({ value: sex, label: t.sexes[sex] }))}
        value={value.sex}
        error={errors['sex']}
        onChange={(sex) => onChange({ sex })}
      />
      <FormField name="birthDate" label={t.birthDate} error={errors['birthDate']} optional>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="date"
            value={value.birthDate}
            onChange={(event) => onChange({ birthDate: event.target.value })}
          />
        )}
      </FormField>
      {number('idNumber', member.idNumberMasked ? t.idNumberHint(member.idNumberMasked) : t.idNumberEmpty)}
      {number('phone', member.phoneMasked ? t.phoneHint(member.phoneMasked) : t.phoneEmpty)}
      {text('employeeNo', true)}
      {text('post', true)}
      <ChipGroup
        name="postCategory"
        label={t.postCategory}
        hint={t.postCategoryHint}
        choices={(['CADRE', 'WORKER', 'UNKNOWN'] as const).map((category) => ({
          value: category,
          label: t.postCategories[category],
        }))}
        value={value.postCategory}
        error={errors['postCategory']}
        onChange={(postCategory) => onChange({ postCategory })}
      />
      <EmploymentFields value={value} errors={errors} onChange={onChange} />
    </>
  )
}
