import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ChipGroup, FormField } from '../../../ui/field'
import { healthTexts } from '../health-texts'
import type { Health, Illness } from './health'

interface HealthFieldsProps {
  value: Health
  asksIllness: boolean
  /** What may be given after an operation, where that makes a difference. */
  surgeryMax: string | undefined
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<Health>) => void
}

/** Asked only where a rule counts by illness or has a ceiling of its own after an operation. */
export function HealthFields({ value, asksIllness, surgeryMax, errors, onChange }: HealthFieldsProps) {
  const t = useTexts(healthTexts)
  return (
    <>
      {asksIllness && (
        <FormField name="illness" label={t.illness} hint={t.illnessHint} error={errors['illness']} optional>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={value.illness}
              onChange={(event) => onChange({ illness: event.target.value as Illness | '' })}
            >
              <option value="">{t.illnessUntold}</option>
              {Object.entries(t.illnesses).map(([illness, name]) => (
                <option key={illness} value={illness}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      {surgeryMax !== undefined && (
        <ChipGroup
          name="surgery"
          label={t.surgery}
          hint={t.surgeryHint(formatMoney(surgeryMax))}
          choices={[
            { value: 'no', label: t.surgeryNone },
            { value: 'yes', label: t.surgeryDone },
          ]}
          value={value.surgery ? 'yes' : 'no'}
          error={errors['surgery']}
          onChange={(chosen) => onChange({ surgery: chosen === 'yes' })}
        />
      )}
    </>
  )
}
