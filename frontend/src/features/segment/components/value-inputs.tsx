import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { UnionPicker } from '../../../ui/desk/pickers'
import { FormField } from '../../../ui/field'
import { unionNameQuery } from '../api/union-name'
import { segmentTexts } from '../texts'
import { inputsOf, type Input } from './condition-fields'
import type { ConditionRow } from './segment-form'

interface ValueInputsProps {
  row: ConditionRow
  onChange: (values: string[]) => void
}

/** The values of one line, each in the field that fits it. */
export function ValueInputs({ row, onChange }: ValueInputsProps) {
  const inputs = inputsOf(row.field, row.operator)
  if (inputs[0] === 'words') return <Words row={row} many onChange={onChange} />
  return inputs.map((input, at) => (
    <Value
      key={`${row.field}-${row.operator}-${at}`}
      row={row}
      input={input}
      at={at}
      onChange={(value) =>
        onChange(inputs.map((_, place) => (place === at ? value : (row.values[place] ?? ''))))
      }
    />
  ))
}

interface ValueProps {
  row: ConditionRow
  input: Input
  at: number
  onChange: (value: string) => void
}

const typeOf: Partial<Record<Input, string>> = { day: 'date' }

function Value({ row, input, at, onChange }: ValueProps) {
  const t = useTexts(segmentTexts)
  const name = `condition-${row.key}-${at}`
  const value = row.values[at] ?? ''
  if (input === 'word') return <Words row={row} many={false} onChange={([word = '']) => onChange(word)} />
  if (input === 'union') return <Union name={name} value={value} onChange={onChange} />
  const numeric = input === 'years' || input === 'times'
  return (
    <FormField name={name} label={at === 1 && input === 'years' ? t.upTo : t.inputs[input]}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type={typeOf[input] ?? 'text'}
          inputMode={numeric ? 'numeric' : undefined}
          maxLength={numeric ? 4 : 100}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}

interface UnionProps {
  name: string
  value: string
  onChange: (id: string) => void
}

function Union({ name, value, onChange }: UnionProps) {
  const t = useTexts(segmentTexts)
  const found = useQuery(unionNameQuery(value))
  return (
    <UnionPicker
      name={name}
      label={t.inputs.union}
      value={value === '' ? undefined : { id: value, name: found.data ?? '…' }}
      onChange={(picked) => onChange(picked?.id ?? '')}
    />
  )
}

interface WordsProps {
  row: ConditionRow
  many: boolean
  onChange: (values: string[]) => void
}

function wordsOf(all: Record<string, Record<string, string>>, field: string): Record<string, string> {
  return all[field] ?? {}
}

const months = Array.from({ length: 12 }, (_, month) => String(month + 1))

function Words({ row, many, onChange }: WordsProps) {
  const t = useTexts(segmentTexts)
  const words: [string, string][] =
    row.field === 'BIRTH_MONTH'
      ? months.map((month) => [month, t.month(month)])
      : Object.entries(wordsOf(t.words, row.field))
  const toggle = (word: string, on: boolean) =>
    onChange(!many ? [word] : on ? [...row.values, word] : row.values.filter((kept) => kept !== word))
  return (
    <fieldset className="field" id={`field-condition-${row.key}-0`} tabIndex={-1}>
      <legend className="field-label">{many ? t.inputs.words : t.inputs.word}</legend>
      <div className="chips">
        {words.map(([word, label]) => (
          <label className="chip" key={word}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={`words-${row.key}`}
              checked={row.values.includes(word)}
              onChange={(event) => toggle(word, event.target.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
