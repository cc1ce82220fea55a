import { useTexts } from '../../../../lib/i18n'
import { FormField } from '../../../../ui/field'
import { SelectField } from '../../../../ui/select-field'
import { TextField } from '../../../../ui/text-field'
import { policyTexts } from '../../texts'

interface ConditionFieldProps {
  name: string
  label: string
  error: string | undefined
  text: string
  onChange: (text: string) => void
}

const facts = ['MISFORTUNE', 'ILLNESS', 'PUBLIC_AID', 'SIX_MONTHS'] as const

/** A limit with its operator, a fact, or facts that must not be. */
export function ConditionField(props: ConditionFieldProps) {
  const [first = ''] = props.text.split(' ')
  if (first === 'NOT') return <Without {...props} />
  return facts.some((fact) => fact === first) ? <Fact {...props} /> : <Limit {...props} />
}

function Limit({ name, label, error, text, onChange }: ConditionFieldProps) {
  const t = useTexts(policyTexts)
  const [measure = '', comparison = '', factor = ''] = text.split(' ')
  return (
    <div className="row">
      <SelectField
        name={name}
        label={`${label}：${t.conditionComparison}`}
        error={error}
        choices={Object.entries(t.comparisons).map(([value, said]) => ({ value, label: said }))}
        value={comparison}
        onChange={(chosen) => onChange(`${measure} ${chosen} ${factor}`)}
      />
      <TextField
        name={`${name}-factor`}
        label={`${label}：${t.conditionFactor}`}
        inputMode="decimal"
        maxLength={8}
        value={factor}
        onChange={(typed) => onChange(`${measure} ${comparison} ${typed.trim()}`)}
      />
    </div>
  )
}

function Fact({ name, label, error, text, onChange }: ConditionFieldProps) {
  const t = useTexts(policyTexts)
  return (
    <SelectField
      name={name}
      label={`${label}：${t.conditionFact}`}
      error={error}
      choices={facts.map((value) => ({ value, label: t.words[value] ?? value }))}
      value={text}
      onChange={onChange}
    />
  )
}

function Without({ name, label, error, text, onChange }: ConditionFieldProps) {
  const t = useTexts(policyTexts)
  const chosen = text.split(' ').slice(1)
  return (
    <FormField name={name} label={label} error={error}>
      {() => (
        <>
          {facts.map((fact) => (
            <label key={fact} className="row">
              <input
                type="checkbox"
                checked={chosen.includes(fact)}
                onChange={({ target }) =>
                  onChange(
                    [
                      'NOT',
                      ...facts.filter((one) => (one === fact ? target.checked : chosen.includes(one))),
                    ].join(' '),
                  )
                }
              />
              {t.conditionNot(t.words[fact] ?? fact)}
            </label>
          ))}
        </>
      )}
    </FormField>
  )
}
