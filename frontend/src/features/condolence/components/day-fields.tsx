import { useTexts } from '../../../lib/i18n'
import { today } from '../../../lib/format'
import { FormField } from '../../../ui/field'
import { condolenceTexts } from '../texts'
import type { VisitForm } from './visit-form'

interface DayFieldsProps {
  value: VisitForm
  /** Within how many months of the event it is to be given, where a document says so. */
  claimMonths?: number | undefined
  errors: Readonly<Record<string, string>>
  onChange: (changes: Partial<VisitForm>) => void
}

export function DayFields({ value, claimMonths, errors, onChange }: DayFieldsProps) {
  const t = useTexts(condolenceTexts)
  return (
    <>
      <div className="two">
        <FormField
          name="occurredOn"
          label={t.occurredOn}
          hint={t.occurredOnHint}
          error={errors['occurredOn']}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="date"
              className="input"
              value={value.occurredOn}
              onChange={(event) => onChange({ occurredOn: event.target.value })}
            />
          )}
        </FormField>
        <FormField
          name="visitedOn"
          label={t.visitedOn}
          hint={claimMonths === undefined ? undefined : t.windowHint(claimMonths)}
          error={errors['visitedOn']}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="date"
              className="input"
              max={today()}
              value={value.visitedOn}
              onChange={(event) => onChange({ visitedOn: event.target.value })}
            />
          )}
        </FormField>
      </div>
      <FormField name="visitors" label={t.visitors} hint={t.visitorsHint} error={errors['visitors']}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            autoComplete="off"
            maxLength={400}
            value={value.visitors}
            onChange={(event) => onChange({ visitors: event.target.value })}
          />
        )}
      </FormField>
    </>
  )
}
