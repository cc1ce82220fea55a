import { useTexts } from '../../../lib/i18n'
import { AmountField } from '../../../ui/field'
import { SelectField } from '../../../ui/select-field'
import { NumberField, TextField } from '../../../ui/text-field'
import type { PolicyPack } from '../api/policy-packs'
import { policyTexts } from '../texts'
import { whatIfTexts } from '../what-if-texts'
import { subjects, wordsOf, type Field, type Subject, type Typed } from './subjects'

interface SubjectFieldsProps {
  subject: Subject
  pack: PolicyPack
  typed: Typed
  messages: Readonly<Record<string, string>>
  onChange: (typed: Typed) => void
}

/** The form of a subject, field by field. */
export function SubjectFields({ subject, pack, typed, messages, onChange }: SubjectFieldsProps) {
  return subjects[subject].asks.map((field) => (
    <SubjectField
      key={field.name}
      field={field}
      words={wordsOf(field, pack)}
      value={typed[field.name] ?? ''}
      error={messages[field.name]}
      onChange={(value) => onChange({ ...typed, [field.name]: value })}
    />
  ))
}

interface SubjectFieldProps {
  field: Field
  words: readonly string[]
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

function SubjectField({ field: { name, as, needed }, words, value, error, onChange }: SubjectFieldProps) {
  const t = useTexts(whatIfTexts)
  const say = useWords()
  const common = { name, label: t.fields[name], error, value, onChange }
  switch (as) {
    case 'money':
      return <AmountField {...common} />
    case 'count':
      return <NumberField {...common} optional={needed !== true} />
    case 'day':
      return <TextField {...common} type="date" optional />
    case 'place':
      return <TextField {...common} inputMode="numeric" maxLength={6} hint={t.divisionHint} optional />
    case 'word':
      return (
        <SelectField
          {...common}
          none={needed === true ? t.choose : t.notSaid}
          choices={words.map((word) => ({ value: word, label: say(word) }))}
        />
      )
    case 'tick':
      return (
        <label className="row">
          <input
            type="checkbox"
            checked={value === 'true'}
            onChange={({ target }) => onChange(target.checked ? 'true' : '')}
          />
          {t.fields[name]}
        </label>
      )
    case 'words':
      return <Ticks label={t.fields[name]} words={words} value={value} onChange={onChange} />
  }
}

/** Any of several words, kept in one text. */
function Ticks({
  label,
  words,
  value,
  onChange,
}: {
  label: string
  words: readonly string[]
  value: string
  onChange: (value: string) => void
}) {
  const say = useWords()
  const chosen = value === '' ? [] : value.split(' ')
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      {words.map((word) => (
        <label key={word} className="row">
          <input
            type="checkbox"
            checked={chosen.includes(word)}
            onChange={({ target }) =>
              onChange((target.checked ? [...chosen, word] : chosen.filter((one) => one !== word)).join(' '))
            }
          />
          {say(word)}
        </label>
      ))}
    </fieldset>
  )
}

function useWords(): (word: string) => string {
  const t = useTexts(whatIfTexts)
  const policy = useTexts(policyTexts)
  return (word) => t.words[word] ?? policy.words[word] ?? word
}
