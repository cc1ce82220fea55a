import { useTexts } from '../../../lib/i18n'
import { FormField } from '../../../ui/field'
import { TextField } from '../../../ui/text-field'
import type { OccasionRule } from '../api/policy-packs'
import { policyTexts } from '../texts'
import type { FieldsProps } from './what-if-form'

/** Where the rule itself counts no certain relatives. */
const immediate = ['SPOUSE', 'FATHER', 'MOTHER', 'SON', 'DAUGHTER']

/** What decides besides form and amount, as far as the rule of the occasion asks for it. */
export function HistoryFields({ supposed, messages, onChange, rule }: FieldsProps & { rule: OccasionRule }) {
  const t = useTexts(policyTexts)
  const relatives = rule.relatives ?? []
  return (
    <>
      {(rule.asksRelative === true || relatives.length > 0) && (
        <FormField
          name="relation"
          label={t.supposedRelation}
          error={messages['relation']}
          optional={rule.asksRelative !== true}
        >
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={supposed.relation}
              onChange={(event) => onChange({ relation: event.target.value })}
            >
              <option value="">{t.anyRelative}</option>
              {[...(relatives.length > 0 ? relatives : immediate), 'OTHER'].map((one) => (
                <option key={one} value={one}>
                  {t.words[one] ?? one}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      {rule.surgeryMaxAmount !== undefined && (
        <Tick
          label={t.supposedSurgery}
          checked={supposed.surgery}
          onChange={(surgery) => onChange({ surgery })}
        />
      )}
      {rule.claimMonths !== undefined && (
        <TextField
          name="givenOn"
          type="date"
          label={t.supposedGivenOn}
          hint={t.claimMonths(rule.claimMonths)}
          optional
          value={supposed.givenOn}
          onChange={(givenOn) => onChange({ givenOn })}
        />
      )}
      {rule.frequency !== 'UNLIMITED' && (
        <TextField
          name="earlierOn"
          type="date"
          label={t.supposedEarlier}
          optional
          value={supposed.earlierOn}
          onChange={(earlierOn) => onChange({ earlierOn })}
        />
      )}
      {rule.asksChild === true && (
        <Tick
          label={t.supposedOtherParent}
          checked={supposed.otherParent}
          onChange={(otherParent) => onChange({ otherParent })}
        />
      )}
    </>
  )
}

interface TickProps {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label className="row">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
