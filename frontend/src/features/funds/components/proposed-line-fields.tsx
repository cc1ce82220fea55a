import { useTexts } from '../../../lib/i18n'
import { IconButton } from '../../../ui/button'
import { AmountField } from '../../../ui/field'
import { purposeTexts } from '../../../ui/purposes'
import { TextField } from '../../../ui/text-field'
import type { Purpose } from '../api/budgets'
import type { ChartOfAccounts } from '../api/chart'
import { fundsTexts } from '../texts'
import { SelectField } from '../../../ui/select-field'

export interface TypedLine {
  key: string
  account: string
  name: string
  source: string
  earmark: Purpose | ''
  planned: string
}

let count = 0

export function blankLine(): TypedLine {
  count += 1
  return { key: `line-${count}`, account: '', name: '', source: '', earmark: '', planned: '' }
}

interface LineProps {
  at: number
  line: TypedLine
  chart: ChartOfAccounts
  messages: Record<string, string>
  onChange: (line: TypedLine) => void
  onRemove?: () => void
}

/** One line of a budget document. A chosen account proposes its name; a source offers what it may be earmarked for. */
export function ProposedLineFields({ at, line, chart, messages, onChange, onRemove }: LineProps) {
  const t = useTexts(fundsTexts)
  const { purposes } = useTexts(purposeTexts)
  const name = (field: string) => `lines/${at}/${field}`
  const expenses = chart.accounts.filter(({ kind }) => kind === 'EXPENSE')
  const earmarks = chart.sources.find(({ code }) => code === line.source)?.pays ?? []
  const chooseAccount = (account: string) => {
    const known = expenses.find(({ code }) => code === account)
    onChange({ ...line, account, name: line.name === '' ? (known?.name ?? '') : line.name })
  }
  return (
    <fieldset className="budget-line">
      <legend className="field-label">{t.lineNo(at + 1)}</legend>
      <SelectField
        name={name('account')}
        label={t.account}
        none={t.choose}
        error={messages[name('account')]}
        value={line.account}
        choices={expenses.map(({ code, name: called }) => ({ value: code, label: `${code} ${called}` }))}
        onChange={chooseAccount}
      />
      <TextField
        name={name('name')}
        label={t.lineName}
        maxLength={100}
        error={messages[name('name')]}
        value={line.name}
        onChange={(typed) => onChange({ ...line, name: typed })}
      />
      <SelectField
        name={name('source')}
        label={t.source}
        none={t.choose}
        error={messages[name('source')]}
        value={line.source}
        choices={chart.sources.map(({ code, name: called }) => ({ value: code, label: called }))}
        onChange={(source) => onChange({ ...line, source, earmark: '' })}
      />
      <SelectField
        name={name('earmark')}
        label={t.earmark}
        none={t.noEarmark}
        error={messages[name('earmark')]}
        value={line.earmark}
        choices={earmarks.map((purpose) => ({ value: purpose, label: purposes[purpose] }))}
        onChange={(chosen) =>
          onChange({ ...line, earmark: earmarks.find((purpose) => purpose === chosen) ?? '' })
        }
      />
      <AmountField
        name={name('planned')}
        label={t.planned}
        error={messages[name('planned')]}
        value={line.planned}
        onChange={(planned) => onChange({ ...line, planned })}
      />
      {onRemove && <IconButton icon="close" label={t.removeLine(at + 1)} onClick={onRemove} />}
    </fieldset>
  )
}
