import { useTexts } from '../../../lib/i18n'
import { ChipGroup, FormField } from '../../../ui/field'
import { condolenceTexts } from '../texts'
import { RelativePicker } from './relative-picker'
import type { VisitForm } from './visit-form'

interface RelativeFieldsProps {
  value: VisitForm
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<VisitForm>) => void
}

const relations = [
  'SPOUSE',
  'FATHER',
  'MOTHER',
  'SON',
  'DAUGHTER',
  'FATHER_IN_LAW',
  'MOTHER_IN_LAW',
  'OTHER',
] as const

/** Whom of the family it concerns, asked only where one event must be told from another. */
export function RelativeFields({ value, errors, onChange }: RelativeFieldsProps) {
  const t = useTexts(condolenceTexts)
  return (
    <>
      {value.person && (
        <RelativePicker
          key={value.person.id}
          memberId={value.person.id}
          chosen={value.familyMemberId}
          onChoose={({ id, relation, name }) =>
            onChange({ familyMemberId: id, relation, relativeName: name })
          }
        />
      )}
      <ChipGroup
        name="relation"
        label={t.relation}
        choices={relations.map((relation) => ({ value: relation, label: t.relations[relation] }))}
        value={value.relation}
        error={errors['relation']}
        onChange={(relation) => onChange({ relation, familyMemberId: '' })}
      />
      <FormField
        name="relativeName"
        label={t.relativeName}
        hint={t.relativeNameHint}
        error={errors['relativeName']}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            autoComplete="off"
            maxLength={60}
            value={value.relativeName}
            onChange={(event) => onChange({ relativeName: event.target.value, familyMemberId: '' })}
          />
        )}
      </FormField>
    </>
  )
}
