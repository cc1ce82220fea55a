import { useTexts } from '../../../lib/i18n'
import { ChipGroup, FormField } from '../../../ui/field'
import type { OccasionRule } from '../api/list-occasions'
import { condolenceTexts } from '../texts'
import type { Correction } from './correction'
import { HealthFields } from './health-fields'
import { DayFields } from './day-fields'
import { GiftFields } from './gift-fields'
import type { VisitForm } from './visit-form'

interface CorrectionFieldsProps {
  value: Correction
  /** What the rule of the event's day asks for; absent without one, or without a network. */
  rule: Pick<OccasionRule, 'asksIllness' | 'surgeryMaxAmount'> | undefined
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
export function CorrectionFields({ value, rule, errors, onChange }: CorrectionFieldsProps) {
  const t = useTexts(condolenceTexts)
  const aboutFamily = value.relation !== '' || value.relativeName !== ''
  const typed = { ...value, person: null, occasion: '', familyMemberId: '' }
  const correct = ({ form, ...rest }: Partial<VisitForm>) => onChange({ ...rest, ...(form ? { form } : {}) })
  return (
    <>
      <DayFields value={typed} errors={errors} onChange={correct} />
      <GiftFields value={typed} rule={undefined} errors={errors} onChange={correct} />
      <HealthFields
        value={{ illness: value.illness, surgery: value.surgery === 'yes' }}
        asksIllness={rule?.asksIllness === true}
        surgeryMax={rule?.surgeryMaxAmount}
        errors={errors}
        onChange={({ illness, surgery }) =>
          onChange({
            ...(illness === undefined ? {} : { illness }),
            ...(surgery === undefined ? {} : { surgery: surgery ? 'yes' : '' }),
          })
        }
      />
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
