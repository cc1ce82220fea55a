import { useTexts } from '../../../lib/i18n'
import { UnionPicker } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { NumberField, TextField } from '../../../ui/text-field'
import type { SanatoriumForm } from '../api/programs'
import { sanatoriumTexts } from '../texts'
import { BaseChoice } from './base-choice'
import { DestinationFields } from './destination-fields'
import type { TypedProgram } from './program-form'

interface ProgramFieldsProps {
  typed: TypedProgram
  messages: Readonly<Record<string, string>>
  onChange: (typed: TypedProgram) => void
  chooseUnion?: boolean
}

const audiences = ['ALL_MEMBERS', 'ADVANCED_WORKERS', 'TALENT'] as const
const sources = ['ADMIN_WELFARE', 'UNION_FUND'] as const
const forms = ['UNIT_GROUP', 'POOLED', 'DESIGNATED_BASE'] as const satisfies readonly SanatoriumForm[]
const numbers = ['firstYear', 'years', 'firstMonth', 'lastMonth', 'places'] as const

/** What a programme says: for whom, when, how, where, paid from what. */
export function ProgramFields({ typed, messages, onChange, chooseUnion = false }: ProgramFieldsProps) {
  const t = useTexts(sanatoriumTexts)
  const change = (changes: Partial<TypedProgram>) => onChange({ ...typed, ...changes })
  const labels = {
    firstYear: t.firstYear,
    years: t.yearCount,
    firstMonth: t.firstMonth,
    lastMonth: t.lastMonth,
    places: t.places,
  }
  return (
    <>
      {chooseUnion && (
        <UnionPicker
          name="unionId"
          label={t.union}
          error={messages['unionId']}
          value={typed.union}
          onChange={(union) => change({ union })}
        />
      )}
      <TextField
        name="name"
        label={t.name}
        hint={t.nameHint}
        maxLength={100}
        error={messages['name']}
        value={typed.name}
        onChange={(name) => change({ name })}
      />
      <ChipGroup
        name="audience"
        label={t.audience}
        choices={audiences.map((value) => ({ value, label: t.audiences[value] }))}
        value={typed.audience}
        onChange={(audience) => change({ audience })}
      />
      {numbers.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={labels[name]}
          hint={name === 'places' ? t.placesHint : undefined}
          error={messages[name]}
          value={typed[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <ChipGroup
        name="source"
        label={t.source}
        hint={t.sourceHint}
        choices={sources.map((value) => ({ value, label: t.sources[value] ?? value }))}
        value={typed.source}
        onChange={(source) => change({ source })}
      />
      <FormsField
        chosen={typed.forms}
        error={messages['forms']}
        onChange={(chosen) => change({ forms: chosen })}
      />
      {typed.forms.includes('DESIGNATED_BASE') && (
        <BaseChoice
          chosen={typed.baseIds}
          error={messages['baseIds']}
          onChange={(baseIds) => change({ baseIds })}
        />
      )}
      <TextField
        name="province"
        label={t.province}
        hint={t.provinceHint}
        maxLength={2}
        inputMode="numeric"
        error={messages['province']}
        value={typed.province}
        onChange={(province) => change({ province })}
      />
      <DestinationFields
        destinations={typed.destinations}
        messages={messages}
        onChange={(destinations) => change({ destinations })}
      />
      <TextField
        name="returnOn"
        label={t.returnOn}
        hint={t.returnOnHint}
        optional
        type="date"
        error={messages['returnOn']}
        value={typed.returnOn}
        onChange={(returnOn) => change({ returnOn })}
      />
    </>
  )
}

interface FormsFieldProps {
  chosen: readonly SanatoriumForm[]
  error: string | undefined
  onChange: (chosen: SanatoriumForm[]) => void
}

function FormsField({ chosen, error, onChange }: FormsFieldProps) {
  const t = useTexts(sanatoriumTexts)
  return (
    <fieldset className="field" id="field-forms" tabIndex={-1}>
      <legend className="field-label">{t.forms}</legend>
      <div className="checks">
        {forms.map((form) => (
          <label className="check" key={form}>
            <input
              type="checkbox"
              checked={chosen.includes(form)}
              onChange={({ target }) =>
                onChange(forms.filter((one) => (one === form ? target.checked : chosen.includes(one))))
              }
            />
            {t.formNames[form]}
          </label>
        ))}
      </div>
      {error !== undefined && <p className="field-error">{error}</p>}
    </fieldset>
  )
}
