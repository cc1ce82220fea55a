import { useTexts } from '../../../lib/i18n'
import { ChipGroup, FormField } from '../../../ui/field'
import { condolenceTexts } from '../texts'
import type { Correction } from './correction'
import { DayFields } from './day-fields'
import { GiftFields } from './gift-fields'
import type { VisitForm } from './visit-form'

interface CorrectionFieldsProps {
  value: Correction
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<Correction>) => void
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

/** Days, visitors, gift, and whom of the family it is about where that was said. */
export function CorrectionFields({ value, errors, onChange }: CorrectionFieldsProps) {
  const t = useTexts(condolenceTexts)
  const aboutFamily = value.relation !== '' || value.relativeName !== ''
  const typed = { ...value, person: null, occasion: '', familyMemberId: '' }
  const correct = ({ form, ...rest }: Partial<VisitForm>) => onChange({ ...rest, ...(form ? { form } : {}) })
  return (
    <>
      <DayFields value={typed} errors={errors} onChange={correct} />
      <GiftFields value={typed} rule={undefined} errors={errors} onChange={correct} />
      {aboutFamily && (
        <>
          <ChipGroup
            name="relation"
            label={t.relation}
            choices={relations.map((relation) => ({ value: relation, label: t.relations[relation] }))}
            value={value.relation}
            error={errors['relation']}
            onChange={(relation) => onChange({ relation })}
          />
          <FormField name="relativeName" label={t.relativeName} error={errors['relativeName']} optional>
            {(wiring) => (
              <input
                {...wiring}
                className="input"
                autoComplete="off"
                maxLength={60}
                value={value.relativeName}
                onChange={(event) => onChange({ relativeName: event.target.value })}
              />
            )}
          </FormField>
        </>
      )}
    </>
  )
}
