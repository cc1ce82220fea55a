import { useTexts } from '../../../../lib/i18n'
import { ChipGroup, FormField } from '../../../../ui/field'
import { TextField } from '../../../../ui/text-field'
import type { PackValue } from '../../api/policy-packs'
import { policyTexts, type PolicyTexts } from '../../texts'
import { valueWord } from '../value-words'
import { ConditionField } from './condition-field'
import type { Typed } from './draft-edits'
import { TableField } from './table-field'

interface ValueFieldProps {
  value: PackValue
  typed: Typed
  sources: readonly string[]
  error: string | undefined
  onChange: (typed: Typed) => void
}

/** One value and where it stands. */
export function ValueField({ value, typed, sources, error, onChange }: ValueFieldProps) {
  const t = useTexts(policyTexts)
  return (
    <div className="stack-s">
      <TextOf
        value={value}
        text={typed.text}
        error={error}
        onChange={(text) => onChange({ ...(text !== undefined && { text }), source: typed.source })}
      />
      <Choice
        name={`${value.path}-source`}
        label={`${t.source}（${valueWord(value.path, t)}）`}
        choices={sources.map((source) => ({ value: source, label: source }))}
        value={typed.source}
        onChange={(source) => onChange({ ...typed, source })}
      />
    </div>
  )
}

interface ChoiceProps {
  name: string
  label: string
  error?: string | undefined
  choices: readonly { value: string; label: string }[]
  value: string
  onChange: (chosen: string) => void
}

function Choice({ name, label, error, choices, value, onChange }: ChoiceProps) {
  return (
    <FormField name={name} label={label} error={error}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}

interface TextOfProps {
  value: PackValue
  text: string | undefined
  error: string | undefined
  onChange: (text: string | undefined) => void
}

function TextOf({ value, text, error, onChange }: TextOfProps) {
  const t = useTexts(policyTexts)
  const label = valueWord(value.path, t)
  switch (value.kind) {
    case 'FREQUENCY':
      return (
        <Choice
          name={value.path}
          label={label}
          error={error}
          choices={Object.entries(t.frequencies).map(([one, said]) => ({ value: one, label: said }))}
          value={text ?? ''}
          onChange={onChange}
        />
      )
    case 'FORM':
      return (
        <ChipGroup
          name={value.path}
          label={label}
          choices={[
            { value: 'STATED', label: t.formStated },
            { value: 'UNSTATED', label: t.formUnstated },
            { value: 'OUT', label: t.formOut },
          ]}
          value={text ?? 'OUT'}
          onChange={(chosen) => onChange(chosen === 'OUT' ? undefined : chosen)}
        />
      )
    case 'FLAG':
      return (
        <ChipGroup
          name={value.path}
          label={label}
          choices={[
            { value: 'true', label: t.yes },
            { value: 'false', label: t.no },
          ]}
          value={text ?? ''}
          onChange={onChange}
        />
      )
    case 'CONDITION':
      return (
        <ConditionField name={value.path} label={label} error={error} text={text ?? ''} onChange={onChange} />
      )
    case 'STRUCTURE':
      return isTable(value) ? (
        <TableField name={value.path} label={label} error={error} text={text ?? ''} onChange={onChange} />
      ) : (
        <TextField
          name={value.path}
          label={label}
          hint={t.wordsHint}
          error={error}
          maxLength={4000}
          value={text ?? ''}
          onChange={onChange}
        />
      )
    default:
      return (
        <TextField
          name={value.path}
          label={label}
          hint={hintOf(value.kind, t)}
          error={error}
          maxLength={4000}
          value={text ?? ''}
          onChange={onChange}
        />
      )
  }
}

const isTable = ({ text }: PackValue) => /^[[{]/.test(text)

function hintOf(kind: PackValue['kind'], t: PolicyTexts): string | undefined {
  if (kind === 'MONEY') return t.moneyHint
  if (kind === 'WORDS') return t.wordsHint
  return kind === 'OCCASION' || kind === 'SCHEME' ? t.namesHint : undefined
}
