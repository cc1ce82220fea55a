import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { AmountField } from '../../../ui/field'
import { hardshipTexts } from '../hardship-texts'
import { SelectField } from './select-field'
import type { PartProps } from './household-model'

const incomeKinds = [
  'OWN_WAGE',
  'FAMILY_WAGE',
  'PENSION',
  'BUSINESS',
  'PROPERTY',
  'TRANSFER',
  'SAVINGS',
  'OTHER',
] as const
const costKinds = ['MEDICAL', 'SCHOOLING', 'DISASTER', 'CARE', 'HOUSING', 'OTHER'] as const

/** The household's income of a year and the costs it could not avoid. */
export function MoneyPart({ typed, change, messages }: PartProps) {
  const t = useTexts(hardshipTexts)
  return (
    <div className="stack">
      <Lines
        list="incomes"
        title={t.incomes}
        kinds={incomeKinds}
        words={t.incomeKinds}
        lines={typed.incomes}
        messages={messages}
        onChange={(incomes) => change({ incomes })}
      />
      <Lines
        list="costs"
        title={t.costs}
        kinds={costKinds}
        words={t.costKinds}
        lines={typed.costs}
        messages={messages}
        onChange={(costs) => change({ costs })}
      />
    </div>
  )
}

interface LinesProps<K extends string> {
  list: string
  title: string
  kinds: readonly [K, ...K[]]
  words: Readonly<Record<string, string>>
  lines: readonly { kind: K; amount: string }[]
  messages: Readonly<Record<string, string>>
  onChange: (lines: { kind: K; amount: string }[]) => void
}

function Lines<K extends string>({ list, title, kinds, words, lines, messages, onChange }: LinesProps<K>) {
  const t = useTexts(hardshipTexts)
  const set = (at: number, changes: Partial<{ kind: K; amount: string }>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...changes } : line)))
  return (
    <fieldset className="stack-s">
      <legend className="field-label">{title}</legend>
      {lines.map((line, index) => (
        <div className="row" key={index}>
          <SelectField
            name={`${list}/${index}/kind`}
            label={t.kind}
            choices={kinds}
            words={words}
            value={line.kind}
            onChange={(kind) => set(index, { kind })}
          />
          <AmountField
            name={`${list}/${index}/amount`}
            label={`${words[line.kind] ?? ''} ${t.amount}`}
            error={messages[`${list}/${index}/amount`]}
            value={line.amount}
            onChange={(amount) => set(index, { amount })}
          />
        </div>
      ))}
      <div>
        <Button
          look="secondary"
          icon="plus"
          aria-label={`${title}：${t.addLine}`}
          onClick={() => onChange([...lines, { kind: kinds[0], amount: '' }])}
        >
          {t.addLine}
        </Button>
      </div>
    </fieldset>
  )
}
