import { useTexts } from '../../../lib/i18n'
import { ChipGroup, FormField } from '../../../ui/field'
import type { MyProfile, ProfileField } from '../api/profile'
import { profileTexts } from '../profile-texts'
import { nameOf } from './profile-model'

const codesOf: Partial<Record<ProfileField, readonly string[]>> = {
  SEX: ['FEMALE', 'MALE'],
  POST_CATEGORY: ['CADRE', 'WORKER'],
}

interface ProfileFieldInputProps {
  rule: MyProfile['fields'][number]
  waiting: boolean
  value: string
  messages: Readonly<Record<string, string>>
  onChange: (text: string) => void
}

/** One field to correct, with the way it goes and why; one that waits already says so instead. */
export function ProfileFieldInput({ rule, waiting, value, messages, onChange }: ProfileFieldInputProps) {
  const t = useTexts(profileTexts)
  const name = nameOf[rule.field]
  const way = [
    rule.mode === 'AT_ONCE' ? t.atOnce : t.byRequest,
    rule.needsEvidence ? t.needsEvidence : undefined,
  ]
  const hint = `${way.filter(Boolean).join('，')}。${rule.reason}`
  const label = t.fields[rule.field]
  if (waiting) {
    return (
      <p className="soft">
        {label}：{t.waiting}
      </p>
    )
  }
  const codes = codesOf[rule.field]
  if (codes) {
    return (
      <ChipGroup
        name={name}
        label={label}
        hint={hint}
        error={messages[name]}
        choices={codes.map((code) => ({ value: code, label: t.words[code] ?? code }))}
        value={value}
        onChange={onChange}
      />
    )
  }
  const number = rule.field === 'ID_NUMBER' || rule.field === 'PHONE'
  return (
    <FormField name={name} label={label} hint={hint} error={messages[name]} optional>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type={rule.field === 'BIRTH_DATE' ? 'date' : 'text'}
          autoComplete="off"
          inputMode={rule.field === 'PHONE' ? 'tel' : 'text'}
          maxLength={number ? 20 : rule.field === 'EMPLOYEE_NO' ? 40 : 100}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
